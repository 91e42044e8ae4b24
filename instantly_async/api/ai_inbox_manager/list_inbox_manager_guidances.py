# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_inbox_managers.list_guidances: GET /api/v2/ai-agents/inbox-manager/{id}/guidances"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation, Paging
from ..._core.pagination import Pager
from ..._core.types import UNSET, Response, Unset
from ...models.ai_agent_guidance_page import AIAgentGuidancePage

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.active_status import ActiveStatus
    from ...models.ai_agent_guidance import AIAgentGuidance

OPERATION = Operation(
    id="listInboxManagerGuidances",
    name="ai_inbox_managers.list_guidances",
    method="GET",
    path="/api/v2/ai-agents/inbox-manager/{id}/guidances",
    scopes=(
        "ai_agent_guidances:read",  # or
        "ai_agents:all",  # or
        "all:read",  # or
        "all:all",
    ),
    paging=Paging(style="cursor", location="query", parameter="starting_after", max_limit=100),
    retry_safe=True,
)
_decode: Callable[[Any], AIAgentGuidancePage] = decoding.page_of(AIAgentGuidancePage)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    status: ActiveStatus | int | Unset = UNSET,
) -> Response[AIAgentGuidancePage]:
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
            "status": status,
        },
    )


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    status: ActiveStatus | int | Unset = UNSET,
) -> AIAgentGuidancePage:
    """List the guidances of an AI Inbox Manager.

    Args:
        id: Inbox Manager that follows the guidances.
        limit: Items per page. 1 to 100.
        starting_after: Cursor: `next_starting_after` of the page before.
        status: Keep only guidances in this state.

    Returns:
        The guidances of one page.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_agent_guidances:read` or `ai_agents:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/inbox-manager/{id}/guidances
    """
    response = await asyncio_detailed(
        id,
        client=client,
        limit=limit,
        starting_after=starting_after,
        status=status,
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
    status: ActiveStatus | int | Unset = UNSET,
) -> Pager[AIAgentGuidancePage, AIAgentGuidance]:
    """Walk the list over all its pages: `async for` gives items, `pages()` pages, `await` the first page.

    The arguments are those of `asyncio`; `max_items` ends the walk early, `prefetch` keeps so many pages under way.
    """
    fetch = functools.partial(
        asyncio,
        id,
        client=client,
        status=status,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
