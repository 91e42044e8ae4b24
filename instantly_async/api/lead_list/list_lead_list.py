# Generated from openapi.yaml by `make generate`; edits here are lost.
"""lead_lists.list: GET /api/v2/lead-lists"""

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
    id="listLeadList",
    name="lead_lists.list",
    method="GET",
    path="/api/v2/lead-lists",
    scopes=(
        "lead_lists:read",  # or
        "lead_lists:all",  # or
        "all:read",  # or
        "all:all",
    ),
    paging=Paging(style="cursor", location="query", parameter="starting_after", max_limit=100),
    retry_safe=True,
    arguments=(Argument("limit", "query", least=1, most=100),),
)
_decode: Callable[[Any], models.LeadListPage] = decoding.page_of(models.LeadListPage)


async def asyncio_detailed(
    *,
    client: Caller,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    has_enrichment_task: bool | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[models.LeadListPage]:
    """GET /api/v2/lead-lists. See `instantly.lead_lists.list`."""
    return await client.send(
        OPERATION,
        _decode,
        query={
            "limit": limit,
            "starting_after": starting_after,
            "has_enrichment_task": has_enrichment_task,
            "search": search,
        },
    )


asyncio: Final = parsed(asyncio_detailed)


def iterate(
    *,
    client: Caller,
    limit: int = 100,
    starting_after: str | None | Unset = UNSET,
    max_items: int | None = None,
    prefetch: int = 0,
    has_enrichment_task: bool | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Pager[models.LeadListPage, models.LeadList]:
    """Walk the list over all its pages. See `instantly.lead_lists.list`."""
    fetch = functools.partial(
        asyncio,
        client=client,
        has_enrichment_task=has_enrichment_task,
        search=search,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
