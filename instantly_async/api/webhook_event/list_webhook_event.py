# Generated from openapi.yaml by `make generate`; edits here are lost.
"""webhook_events.list: GET /api/v2/webhook-events"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation, Paging
from ..._core.pagination import Pager
from ..._core.types import UNSET, Response, Unset
from ...models.webhook_event_page import WebhookEventPage

if TYPE_CHECKING:
    import datetime

    from ..._core.client import InstantlyClient
    from ...models.webhook_event import WebhookEvent

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
)
_decode: Callable[[Any], WebhookEventPage] = decoding.page_of(WebhookEventPage)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    success: bool | Unset = UNSET,
    from_: datetime.date | str | Unset = UNSET,
    to: datetime.date | str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[WebhookEventPage]:
    """Like `asyncio`, with the status, headers and body of the answer."""
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


async def asyncio(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    success: bool | Unset = UNSET,
    from_: datetime.date | str | Unset = UNSET,
    to: datetime.date | str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> WebhookEventPage:
    """List webhook deliveries and attempted deliveries.

    Args:
        limit: Items per page. 1 to 100.
        starting_after: Cursor: `next_starting_after` of the page before.
        success: Keep only deliveries that succeeded (`true`) or failed (`false`).
        from_: First day of the period, as `YYYY-MM-DD`, itself included.
        to: Last day of the period, as `YYYY-MM-DD`, itself included.
        search: Webhook URL or e-mail address of a lead; only exact matches count.

    Returns:
        The deliveries of one page.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `webhook_events:read` or `webhook_events:all` or `all:read` or `all:all`.
    Source: GET /api/v2/webhook-events
    """
    response = await asyncio_detailed(
        client=client,
        limit=limit,
        starting_after=starting_after,
        success=success,
        from_=from_,
        to=to,
        search=search,
    )
    return response.parsed


def iterate(
    *,
    client: InstantlyClient,
    limit: int = 100,
    starting_after: str | Unset = UNSET,
    max_items: int | None = None,
    prefetch: int = 0,
    success: bool | Unset = UNSET,
    from_: datetime.date | str | Unset = UNSET,
    to: datetime.date | str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Pager[WebhookEventPage, WebhookEvent]:
    """Walk the list over all its pages: `async for` gives items, `pages()` pages, `await` the first page.

    The arguments are those of `asyncio`; `max_items` ends the walk early, `prefetch` keeps so many pages under way.
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
