# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_deliverability_agents.list_feed_items: GET /api/v2/ai-agents/deliverability/{id}/feed-items"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation, Paging
from ..._core.pagination import Pager
from ..._core.types import UNSET, Response, Unset
from ...models.deliverability_feed_item_page import DeliverabilityFeedItemPage

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.deliverability_feed_filter import DeliverabilityFeedFilter
    from ...models.deliverability_feed_item import DeliverabilityFeedItem

OPERATION = Operation(
    id="listDeliverabilityAgentFeedItems",
    name="ai_deliverability_agents.list_feed_items",
    method="GET",
    path="/api/v2/ai-agents/deliverability/{id}/feed-items",
    scopes=(
        "ai_agents:read",  # or
        "ai_agents:all",  # or
        "all:read",  # or
        "all:all",
    ),
    paging=Paging(style="cursor", location="query", parameter="starting_after", max_limit=100),
    retry_safe=True,
)
_decode: Callable[[Any], DeliverabilityFeedItemPage] = decoding.page_of(DeliverabilityFeedItemPage)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    feed_filter: DeliverabilityFeedFilter | str | Unset = UNSET,
) -> Response[DeliverabilityFeedItemPage]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        query={
            "limit": limit,
            "starting_after": starting_after,
            "feed_filter": feed_filter,
        },
    )


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    feed_filter: DeliverabilityFeedFilter | str | Unset = UNSET,
) -> DeliverabilityFeedItemPage:
    """List the feed of a deliverability agent, newest first.

    Args:
        id: Deliverability agent; `getDeliverabilityAgent` returns that of the workspace in `agent.id`.
        limit: Items per page. 1 to 100.
        starting_after: Cursor: `next_starting_after` of the page before.
        feed_filter: Which items to return, by their status.

    Returns:
        One page of feed items.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_agents:read` or `ai_agents:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/deliverability/{id}/feed-items
    """
    response = await asyncio_detailed(
        id,
        client=client,
        limit=limit,
        starting_after=starting_after,
        feed_filter=feed_filter,
    )
    return response.parsed


def iterate(
    id: str,
    *,
    client: InstantlyClient,
    limit: int = 100,
    starting_after: str | Unset = UNSET,
    max_items: int | None = None,
    prefetch: int = 0,
    feed_filter: DeliverabilityFeedFilter | str | Unset = UNSET,
) -> Pager[DeliverabilityFeedItemPage, DeliverabilityFeedItem]:
    """Walk the list over all its pages: `async for` gives items, `pages()` pages, `await` the first page.

    The arguments are those of `asyncio`; `max_items` ends the walk early, `prefetch` keeps so many pages under way.
    """
    fetch = functools.partial(
        asyncio,
        id,
        client=client,
        feed_filter=feed_filter,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
