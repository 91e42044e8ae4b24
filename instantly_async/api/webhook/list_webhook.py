# Generated from openapi.yaml by `make generate`; edits here are lost.
"""webhooks.list: GET /api/v2/webhooks"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation, Paging
from ..._core.pagination import Pager
from ..._core.types import UNSET, Response, Unset
from ...models.webhook_page import WebhookPage

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.webhook import Webhook
    from ...models.webhook_event_type_filter import WebhookEventTypeFilter

OPERATION = Operation(
    id="listWebhook",
    name="webhooks.list",
    method="GET",
    path="/api/v2/webhooks",
    paging=Paging(style="cursor", location="query", parameter="starting_after", max_limit=100),
    retry_safe=True,
)
_decode: Callable[[Any], WebhookPage] = decoding.page_of(WebhookPage)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    campaign: str | Unset = UNSET,
    event_type: WebhookEventTypeFilter | str | Unset = UNSET,
) -> Response[WebhookPage]:
    """Like `asyncio`, with the status, headers and body of the answer."""
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


async def asyncio(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    campaign: str | Unset = UNSET,
    event_type: WebhookEventTypeFilter | str | Unset = UNSET,
) -> WebhookPage:
    """List the webhooks of the workspace.

    Args:
        limit: Items per page. 1 to 100.
        starting_after: Cursor: `next_starting_after` of the page before.
        campaign: Keep only webhooks that are limited to this campaign. A UUID.
        event_type: Keep only webhooks that subscribe to this event type.

    Returns:
        The webhooks of one page.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: the API states none.
    Source: GET /api/v2/webhooks
    """
    response = await asyncio_detailed(
        client=client,
        limit=limit,
        starting_after=starting_after,
        campaign=campaign,
        event_type=event_type,
    )
    return response.parsed


def iterate(
    *,
    client: InstantlyClient,
    limit: int = 100,
    starting_after: str | Unset = UNSET,
    max_items: int | None = None,
    prefetch: int = 0,
    campaign: str | Unset = UNSET,
    event_type: WebhookEventTypeFilter | str | Unset = UNSET,
) -> Pager[WebhookPage, Webhook]:
    """Walk the list over all its pages: `async for` gives items, `pages()` pages, `await` the first page.

    The arguments are those of `asyncio`; `max_items` ends the walk early, `prefetch` keeps so many pages under way.
    """
    fetch = functools.partial(
        asyncio,
        client=client,
        campaign=campaign,
        event_type=event_type,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
