# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_sales_agents.list_activities: GET /api/v2/ai-agents/sales/{id}/activities"""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation, Paging
from ..._core.pagination import Pager
from ..._core.types import UNSET, Response, Unset
from ...models.ai_sales_agent_activity_page import AISalesAgentActivityPage

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.ai_sales_agent_activity import AISalesAgentActivity
    from ...models.sales_agent_action_filter import SalesAgentActionFilter
    from ...models.sales_agent_action_status import SalesAgentActionStatus

OPERATION = Operation(
    id="listSalesAgentActivities",
    name="ai_sales_agents.list_activities",
    method="GET",
    path="/api/v2/ai-agents/sales/{id}/activities",
    scopes=(
        "ai_sdr:read",  # or
        "ai_sdr:all",  # or
        "all:read",  # or
        "all:all",
    ),
    paging=Paging(style="cursor", location="query", parameter="starting_after", max_limit=100),
    retry_safe=True,
)
_decode: Callable[[Any], AISalesAgentActivityPage] = decoding.page_of(AISalesAgentActivityPage)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    action_status: Sequence[SalesAgentActionStatus | str] | Unset = UNSET,
    action_type: Sequence[SalesAgentActionFilter | str] | Unset = UNSET,
    exclude_live_feed_hidden: bool | Unset = UNSET,
) -> Response[AISalesAgentActivityPage]:
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
            "action_status": action_status,
            "action_type": action_type,
            "exclude_live_feed_hidden": exclude_live_feed_hidden,
        },
    )


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    action_status: Sequence[SalesAgentActionStatus | str] | Unset = UNSET,
    action_type: Sequence[SalesAgentActionFilter | str] | Unset = UNSET,
    exclude_live_feed_hidden: bool | Unset = UNSET,
) -> AISalesAgentActivityPage:
    """List the activities of an AI sales agent.

    Args:
        id: Agent whose activities are listed.
        limit: Items per page. 1 to 100.
        starting_after: Cursor: `next_starting_after` of the page before.
        action_status: Keep only activities in one of these states.
        action_type: Keep only activities of these kinds.
        exclude_live_feed_hidden: Leave out what the agent's live feed does not show, that is warnings and
            lead recommendations already delivered. Off by default.

    Returns:
        The activities of one page.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_sdr:read` or `ai_sdr:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/sales/{id}/activities
    """
    response = await asyncio_detailed(
        id,
        client=client,
        limit=limit,
        starting_after=starting_after,
        action_status=action_status,
        action_type=action_type,
        exclude_live_feed_hidden=exclude_live_feed_hidden,
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
    action_status: Sequence[SalesAgentActionStatus | str] | Unset = UNSET,
    action_type: Sequence[SalesAgentActionFilter | str] | Unset = UNSET,
    exclude_live_feed_hidden: bool | Unset = UNSET,
) -> Pager[AISalesAgentActivityPage, AISalesAgentActivity]:
    """Walk the list over all its pages: `async for` gives items, `pages()` pages, `await` the first page.

    The arguments are those of `asyncio`; `max_items` ends the walk early, `prefetch` keeps so many pages under way.
    """
    fetch = functools.partial(
        asyncio,
        id,
        client=client,
        action_status=action_status,
        action_type=action_type,
        exclude_live_feed_hidden=exclude_live_feed_hidden,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
