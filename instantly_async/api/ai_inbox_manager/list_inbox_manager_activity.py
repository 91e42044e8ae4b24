# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_inbox_managers.list_activity: GET /api/v2/ai-agents/inbox-manager/{id}/analytics/activity"""

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
    """GET /api/v2/ai-agents/inbox-manager/{id}/analytics/activity. See `instantly.ai_inbox_managers.list_activity`."""
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
    """Walk the list over all its pages. See `instantly.ai_inbox_managers.list_activity`."""
    fetch = functools.partial(
        asyncio,
        id,
        client=client,
        action_pending=action_pending,
        activity_type=activity_type,
        job_type=job_type,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
