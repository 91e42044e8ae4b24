# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_inbox_managers.list_replies: GET /api/v2/ai-agents/inbox-manager/{id}/replies"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation, Paging
from ..._core.pagination import Pager
from ..._core.types import UNSET, Response, Unset
from ...models.ai_sales_agent_reply_page import AISalesAgentReplyPage

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.ai_sales_agent_reply import AISalesAgentReply

OPERATION = Operation(
    id="listInboxManagerReplies",
    name="ai_inbox_managers.list_replies",
    method="GET",
    path="/api/v2/ai-agents/inbox-manager/{id}/replies",
    scopes=(
        "ai_sdr_replies:read",  # or
        "ai_agents:all",  # or
        "all:read",  # or
        "all:all",
    ),
    paging=Paging(style="cursor", location="query", parameter="starting_after", max_limit=100),
    retry_safe=True,
)
_decode: Callable[[Any], AISalesAgentReplyPage] = decoding.page_of(AISalesAgentReplyPage)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    requires_hitl: bool | Unset = UNSET,
    information_requested: bool | Unset = UNSET,
    action_pending: bool | Unset = UNSET,
) -> Response[AISalesAgentReplyPage]:
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
            "requires_hitl": requires_hitl,
            "information_requested": information_requested,
            "action_pending": action_pending,
        },
    )


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    requires_hitl: bool | Unset = UNSET,
    information_requested: bool | Unset = UNSET,
    action_pending: bool | Unset = UNSET,
) -> AISalesAgentReplyPage:
    """List the replies and follow-ups that an AI Inbox Manager wrote, newest first.

    Args:
        id: Inbox Manager that wrote the replies.
        limit: Items per page. 1 to 100.
        starting_after: Cursor: `next_starting_after` of the page before.
        requires_hitl: If true, only replies that a person has to review; if false, only the others.
        information_requested: If true, only replies in which the agent asked for more information; if false,
            only the others.
        action_pending: If true, only replies that still wait for a user; if false, only the others.

    Returns:
        The replies of one page.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_sdr_replies:read` or `ai_agents:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/inbox-manager/{id}/replies
    """
    response = await asyncio_detailed(
        id,
        client=client,
        limit=limit,
        starting_after=starting_after,
        requires_hitl=requires_hitl,
        information_requested=information_requested,
        action_pending=action_pending,
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
    requires_hitl: bool | Unset = UNSET,
    information_requested: bool | Unset = UNSET,
    action_pending: bool | Unset = UNSET,
) -> Pager[AISalesAgentReplyPage, AISalesAgentReply]:
    """Walk the list over all its pages: `async for` gives items, `pages()` pages, `await` the first page.

    The arguments are those of `asyncio`; `max_items` ends the walk early, `prefetch` keeps so many pages under way.
    """
    fetch = functools.partial(
        asyncio,
        id,
        client=client,
        requires_hitl=requires_hitl,
        information_requested=information_requested,
        action_pending=action_pending,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
