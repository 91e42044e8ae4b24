# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_lead_finder_agents.list_activities: GET /api/v2/ai-agents/lead-finder/{id}/activities"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation, Paging
from ..._core.pagination import Pager
from ..._core.types import UNSET, Response, Unset
from ...models.lead_finder_activity_page import LeadFinderActivityPage

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.lead_finder_activity import LeadFinderActivity

OPERATION = Operation(
    id="listLeadFinderAgentActivitiesById",
    name="ai_lead_finder_agents.list_activities",
    method="GET",
    path="/api/v2/ai-agents/lead-finder/{id}/activities",
    scopes=(
        "ai_agents:read",  # or
        "ai_agents:all",  # or
        "all:read",  # or
        "all:all",
    ),
    paging=Paging(style="cursor", location="query", parameter="starting_after", max_limit=100),
    retry_safe=True,
)
_decode: Callable[[Any], LeadFinderActivityPage] = decoding.page_of(LeadFinderActivityPage)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
) -> Response[LeadFinderActivityPage]:
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
        },
    )


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
) -> LeadFinderActivityPage:
    """List what a lead finder agent has done, newest event first.

    Args:
        id: Lead finder agent whose events are listed.
        limit: Items per page. 1 to 100.
        starting_after: The `next_starting_after` of the page before. It is an opaque cursor, not an event ID,
            and cannot be built by hand.

    Returns:
        One page of events.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_agents:read` or `ai_agents:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/lead-finder/{id}/activities
    """
    response = await asyncio_detailed(
        id,
        client=client,
        limit=limit,
        starting_after=starting_after,
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
) -> Pager[LeadFinderActivityPage, LeadFinderActivity]:
    """Walk the list over all its pages: `async for` gives items, `pages()` pages, `await` the first page.

    The arguments are those of `asyncio`; `max_items` ends the walk early, `prefetch` keeps so many pages under way.
    """
    fetch = functools.partial(
        asyncio,
        id,
        client=client,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
