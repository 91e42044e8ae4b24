# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_agents.list: GET /api/v2/ai-agents"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation, Paging
from ..._core.pagination import Pager
from ..._core.types import UNSET, Response, Unset
from ...models.ai_agent_summary_page import AIAgentSummaryPage

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.ai_agent_status import AIAgentStatus
    from ...models.ai_agent_summary import AIAgentSummary
    from ...models.ai_agent_type import AIAgentType

OPERATION = Operation(
    id="listAIAgent",
    name="ai_agents.list",
    method="GET",
    path="/api/v2/ai-agents",
    scopes=(
        "ai_agents:read",  # or
        "ai_agents:all",  # or
        "all:read",  # or
        "all:all",
    ),
    paging=Paging(style="cursor", location="query", parameter="starting_after", max_limit=100),
    retry_safe=True,
)
_decode: Callable[[Any], AIAgentSummaryPage] = decoding.page_of(AIAgentSummaryPage)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    search: str | Unset = UNSET,
    status: AIAgentStatus | int | Unset = UNSET,
    type: AIAgentType | int | Unset = UNSET,
    sort_column: str | Unset = UNSET,
    sort_order: str | Unset = UNSET,
) -> Response[AIAgentSummaryPage]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        query={
            "limit": limit,
            "starting_after": starting_after,
            "search": search,
            "status": status,
            "type": type,
            "sort_column": sort_column,
            "sort_order": sort_order,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    search: str | Unset = UNSET,
    status: AIAgentStatus | int | Unset = UNSET,
    type: AIAgentType | int | Unset = UNSET,
    sort_column: str | Unset = UNSET,
    sort_order: str | Unset = UNSET,
) -> AIAgentSummaryPage:
    """List the workspace's AI agents.

    Agents of every type are listed with the fields that they have in common. The settings of one type come
    from the operations for that type.

    Args:
        limit: Items per page. 1 to 100.
        starting_after: Cursor: `next_starting_after` of the page before.
        search: Text to look for.
        status: Keep only agents in this state.
        type: Keep only agents of this type.
        sort_column: Field to sort by, for example `id`.
        sort_order: Direction of the sort, for example `desc`.

    Returns:
        The agents of one page.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_agents:read` or `ai_agents:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents
    """
    response = await asyncio_detailed(
        client=client,
        limit=limit,
        starting_after=starting_after,
        search=search,
        status=status,
        type=type,
        sort_column=sort_column,
        sort_order=sort_order,
    )
    return response.parsed


def iterate(
    *,
    client: InstantlyClient,
    limit: int = 100,
    starting_after: str | Unset = UNSET,
    max_items: int | None = None,
    prefetch: int = 0,
    search: str | Unset = UNSET,
    status: AIAgentStatus | int | Unset = UNSET,
    type: AIAgentType | int | Unset = UNSET,
    sort_column: str | Unset = UNSET,
    sort_order: str | Unset = UNSET,
) -> Pager[AIAgentSummaryPage, AIAgentSummary]:
    """Walk the list over all its pages: `async for` gives items, `pages()` pages, `await` the first page.

    The arguments are those of `asyncio`; `max_items` ends the walk early, `prefetch` keeps so many pages under way.
    """
    fetch = functools.partial(
        asyncio,
        client=client,
        search=search,
        status=status,
        type=type,
        sort_column=sort_column,
        sort_order=sort_order,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
