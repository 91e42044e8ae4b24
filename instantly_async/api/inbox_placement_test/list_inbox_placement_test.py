# Generated from openapi.yaml by `make generate`; edits here are lost.
"""inbox_placement_tests.list: GET /api/v2/inbox-placement-tests"""

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
    id="listInboxPlacementTest",
    name="inbox_placement_tests.list",
    method="GET",
    path="/api/v2/inbox-placement-tests",
    scopes=(
        "inbox_placement_tests:read",  # or
        "inbox_placement_tests:all",  # or
        "all:read",  # or
        "all:all",
    ),
    paging=Paging(style="cursor", location="query", parameter="starting_after", max_limit=100),
    retry_safe=True,
    arguments=(Argument("limit", "query", least=1, most=100),),
)
_decode: Callable[[Any], models.InboxPlacementTestPage] = decoding.page_of(models.InboxPlacementTestPage)


async def asyncio_detailed(
    *,
    client: Caller,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    search: str | Unset = UNSET,
    status: models.PlacementTestStatus | int | Unset = UNSET,
    sort_order: models.SortOrder | str | Unset = UNSET,
) -> Response[models.InboxPlacementTestPage]:
    """GET /api/v2/inbox-placement-tests. See `instantly.inbox_placement_tests.list`."""
    return await client.send(
        OPERATION,
        _decode,
        query={
            "limit": limit,
            "starting_after": starting_after,
            "search": search,
            "status": status,
            "sort_order": sort_order,
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
    search: str | Unset = UNSET,
    status: models.PlacementTestStatus | int | Unset = UNSET,
    sort_order: models.SortOrder | str | Unset = UNSET,
) -> Pager[models.InboxPlacementTestPage, models.InboxPlacementTest]:
    """Walk the list over all its pages. See `instantly.inbox_placement_tests.list`."""
    fetch = functools.partial(
        asyncio,
        client=client,
        search=search,
        status=status,
        sort_order=sort_order,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
