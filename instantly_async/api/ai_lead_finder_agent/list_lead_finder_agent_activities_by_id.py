# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_lead_finder_agents.list_activities: GET /api/v2/ai-agents/lead-finder/{id}/activities"""

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
    arguments=(Argument("limit", "query", least=1, most=100),),
)
_decode: Callable[[Any], models.LeadFinderActivityPage] = decoding.page_of(models.LeadFinderActivityPage)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
) -> Response[models.LeadFinderActivityPage]:
    """GET /api/v2/ai-agents/lead-finder/{id}/activities. See `instantly.ai_lead_finder_agents.list_activities`."""
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


asyncio: Final = parsed(asyncio_detailed)


def iterate(
    id: str,
    *,
    client: Caller,
    limit: int = 100,
    starting_after: str | None | Unset = UNSET,
    max_items: int | None = None,
    prefetch: int = 0,
) -> Pager[models.LeadFinderActivityPage, models.LeadFinderActivity]:
    """Walk the list over all its pages. See `instantly.ai_lead_finder_agents.list_activities`."""
    fetch = functools.partial(
        asyncio,
        id,
        client=client,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
