# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_lead_finder_agents.list: GET /api/v2/ai-agents/lead-finder"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation, Paging
from ..._core.pagination import Pager
from ..._core.types import UNSET, Response, Unset
from ...models.ai_lead_finder_agent_page import AILeadFinderAgentPage

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.ai_lead_finder_agent import AILeadFinderAgent

OPERATION = Operation(
    id="listLeadFinderAgents",
    name="ai_lead_finder_agents.list",
    method="GET",
    path="/api/v2/ai-agents/lead-finder",
    scopes=(
        "ai_agents:read",  # or
        "ai_agents:all",  # or
        "all:read",  # or
        "all:all",
    ),
    paging=Paging(style="cursor", location="query", parameter="starting_after", max_limit=100),
    retry_safe=True,
)
_decode: Callable[[Any], AILeadFinderAgentPage] = decoding.page_of(AILeadFinderAgentPage)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
) -> Response[AILeadFinderAgentPage]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        query={
            "limit": limit,
            "starting_after": starting_after,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
) -> AILeadFinderAgentPage:
    """List the workspace's lead finder agents, newest first.

    Args:
        limit: Items per page. 1 to 100.
        starting_after: Cursor: `next_starting_after` of the page before.

    Returns:
        One page of agents.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_agents:read` or `ai_agents:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/lead-finder
    """
    response = await asyncio_detailed(
        client=client,
        limit=limit,
        starting_after=starting_after,
    )
    return response.parsed


def iterate(
    *,
    client: InstantlyClient,
    limit: int = 100,
    starting_after: str | Unset = UNSET,
    max_items: int | None = None,
    prefetch: int = 0,
) -> Pager[AILeadFinderAgentPage, AILeadFinderAgent]:
    """Walk the list over all its pages: `async for` gives items, `pages()` pages, `await` the first page.

    The arguments are those of `asyncio`; `max_items` ends the walk early, `prefetch` keeps so many pages under way.
    """
    fetch = functools.partial(
        asyncio,
        client=client,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
