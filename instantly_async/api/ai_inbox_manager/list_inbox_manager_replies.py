# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `ai_inbox_managers.list_replies`: GET /api/v2/ai-agents/inbox-manager/{id}/replies.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

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
    arguments=(Argument("limit", "query", least=1, most=100),),
)
_decode: Callable[[Any], models.AISalesAgentReplyPage] = decoding.page_of(models.AISalesAgentReplyPage)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    requires_hitl: bool | Unset = UNSET,
    information_requested: bool | Unset = UNSET,
    action_pending: bool | Unset = UNSET,
) -> Response[models.AISalesAgentReplyPage]:
    """Send GET /api/v2/ai-agents/inbox-manager/{id}/replies and give the whole response.

    See `instantly.ai_inbox_managers.list_replies` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `ai_sdr_replies:read` or `ai_agents:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/inbox-manager/{id}/replies
    """
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


asyncio: Final = parsed(asyncio_detailed)


def iterate(
    id: str,
    *,
    client: Caller,
    limit: int = 100,
    starting_after: str | None | Unset = UNSET,
    max_items: int | None = None,
    prefetch: int = 0,
    requires_hitl: bool | Unset = UNSET,
    information_requested: bool | Unset = UNSET,
    action_pending: bool | Unset = UNSET,
) -> Pager[models.AISalesAgentReplyPage, models.AISalesAgentReply]:
    """Walk the list of GET /api/v2/ai-agents/inbox-manager/{id}/replies over all its pages.

    See `instantly.ai_inbox_managers.list_replies` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        A pager: `async for` gives items, `pages()` pages, `await` the first page.

    Scopes: `ai_sdr_replies:read` or `ai_agents:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/inbox-manager/{id}/replies
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
