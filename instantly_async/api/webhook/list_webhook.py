# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `webhooks.list`: GET /api/v2/webhooks.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Argument, Operation, Paging
from ..._core.pagination import Pager
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="listWebhook",
    name="webhooks.list",
    method="GET",
    path="/api/v2/webhooks",
    paging=Paging(style="cursor", location="query", parameter="starting_after", max_limit=100),
    retry_safe=True,
    arguments=(Argument("limit", "query", least=1, most=100),),
)
_decode: Callable[[Any], models.WebhookPage] = decoding.page_of(models.WebhookPage)


async def asyncio_detailed(
    *,
    client: Caller,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    campaign: str | Unset = UNSET,
    event_type: models.WebhookEventTypeFilter | str | Unset = UNSET,
) -> Response[models.WebhookPage]:
    """Send GET /api/v2/webhooks and give the whole response.

    See `instantly.webhooks.list` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: the API states none.
    Source: GET /api/v2/webhooks
    """
    return await client.send(
        OPERATION,
        _decode,
        query={
            "limit": limit,
            "starting_after": starting_after,
            "campaign": campaign,
            "event_type": event_type,
        },
    )


asyncio: Final = parsed(asyncio_detailed)


def iterate(
    *,
    client: Caller,
    limit: int = 100,
    starting_after: str | None | Unset = UNSET,
    max_items: int | None = None,
    prefetch: int = 0,
    campaign: str | Unset = UNSET,
    event_type: models.WebhookEventTypeFilter | str | Unset = UNSET,
) -> Pager[models.WebhookPage, models.Webhook]:
    """Walk the list of GET /api/v2/webhooks over all its pages.

    See `instantly.webhooks.list` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        A pager: `async for` gives items, `pages()` pages, `await` the first page.

    Scopes: the API states none.
    Source: GET /api/v2/webhooks
    """
    fetch = functools.partial(
        asyncio,
        client=client,
        campaign=campaign,
        event_type=event_type,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
