# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `webhook_events.list`: GET /api/v2/webhook-events.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

import datetime
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
    id="listWebhookEvent",
    name="webhook_events.list",
    method="GET",
    path="/api/v2/webhook-events",
    scopes=(
        "webhook_events:read",  # or
        "webhook_events:all",  # or
        "all:read",  # or
        "all:all",
    ),
    paging=Paging(style="cursor", location="query", parameter="starting_after", max_limit=100),
    retry_safe=True,
    arguments=(
        Argument("limit", "query", least=1, most=100),
        Argument("from", "query", python_name="from_", form="date"),
        Argument("to", "query", form="date"),
    ),
)
_decode: Callable[[Any], models.WebhookEventPage] = decoding.page_of(models.WebhookEventPage)


async def asyncio_detailed(
    *,
    client: Caller,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    success: bool | Unset = UNSET,
    from_: datetime.datetime | datetime.date | str | Unset = UNSET,
    to: datetime.datetime | datetime.date | str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[models.WebhookEventPage]:
    """Send GET /api/v2/webhook-events and give the whole response.

    See `instantly.webhook_events.list` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `webhook_events:read` or `webhook_events:all` or `all:read` or `all:all`.
    Source: GET /api/v2/webhook-events
    """
    return await client.send(
        OPERATION,
        _decode,
        query={
            "limit": limit,
            "starting_after": starting_after,
            "success": success,
            "from": from_,
            "to": to,
            "search": search,
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
    success: bool | Unset = UNSET,
    from_: datetime.datetime | datetime.date | str | Unset = UNSET,
    to: datetime.datetime | datetime.date | str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Pager[models.WebhookEventPage, models.WebhookEvent]:
    """Walk the list of GET /api/v2/webhook-events over all its pages.

    See `instantly.webhook_events.list` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        A pager: `async for` gives items, `pages()` pages, `await` the first page.

    Scopes: `webhook_events:read` or `webhook_events:all` or `all:read` or `all:all`.
    Source: GET /api/v2/webhook-events
    """
    fetch = functools.partial(
        asyncio,
        client=client,
        success=success,
        from_=from_,
        to=to,
        search=search,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
