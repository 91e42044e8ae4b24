# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `ai_inbox_managers.list_activity`: GET /api/v2/ai-agents/inbox-manager/{id}/analytics/activity.

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
    id="listInboxManagerActivity",
    name="ai_inbox_managers.list_activity",
    method="GET",
    path="/api/v2/ai-agents/inbox-manager/{id}/analytics/activity",
    scopes=(
        "ai_inbox_manager_analytics:read",  # or
        "ai_agents:all",  # or
        "all:read",  # or
        "all:all",
    ),
    paging=Paging(style="cursor", location="query", parameter="starting_after", max_limit=100),
    retry_safe=True,
    arguments=(Argument("limit", "query", least=1, most=100),),
)
_decode: Callable[[Any], models.InboxManagerActivityPage] = decoding.page_of(models.InboxManagerActivityPage)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
    starting_after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    action_pending: bool | Unset = UNSET,
    activity_type: models.InboxManagerActivityType | str | Unset = UNSET,
    job_type: models.InboxManagerJobType | int | Unset = UNSET,
) -> Response[models.InboxManagerActivityPage]:
    """Send GET /api/v2/ai-agents/inbox-manager/{id}/analytics/activity and give the whole response.

    See `instantly.ai_inbox_managers.list_activity` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `ai_inbox_manager_analytics:read` or `ai_agents:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/inbox-manager/{id}/analytics/activity
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        query={
            "starting_after": starting_after,
            "limit": limit,
            "action_pending": action_pending,
            "activity_type": activity_type,
            "job_type": job_type,
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
    action_pending: bool | Unset = UNSET,
    activity_type: models.InboxManagerActivityType | str | Unset = UNSET,
    job_type: models.InboxManagerJobType | int | Unset = UNSET,
) -> Pager[models.InboxManagerActivityPage, models.InboxManagerActivity]:
    """Walk the list of GET /api/v2/ai-agents/inbox-manager/{id}/analytics/activity over all its pages.

    See `instantly.ai_inbox_managers.list_activity` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        A pager: `async for` gives items, `pages()` pages, `await` the first page.

    Scopes: `ai_inbox_manager_analytics:read` or `ai_agents:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/inbox-manager/{id}/analytics/activity
    """
    fetch = functools.partial(
        asyncio,
        id,
        client=client,
        action_pending=action_pending,
        activity_type=activity_type,
        job_type=job_type,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
