# Generated from openapi.yaml by `make generate`; edits here are lost.
"""block_list_entries.list: GET /api/v2/block-lists-entries"""

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
    id="listBlockListEntry",
    name="block_list_entries.list",
    method="GET",
    path="/api/v2/block-lists-entries",
    scopes=(
        "block_list_entries:read",  # or
        "block_list_entries:all",  # or
        "all:read",  # or
        "all:all",
    ),
    paging=Paging(style="cursor", location="query", parameter="starting_after", max_limit=100),
    retry_safe=True,
    arguments=(Argument("limit", "query", least=1, most=100),),
)
_decode: Callable[[Any], models.BlockListEntryPage] = decoding.page_of(models.BlockListEntryPage)


async def asyncio_detailed(
    *,
    client: Caller,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    domains_only: bool | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[models.BlockListEntryPage]:
    """GET /api/v2/block-lists-entries. See `instantly.block_list_entries.list`."""
    return await client.send(
        OPERATION,
        _decode,
        query={
            "limit": limit,
            "starting_after": starting_after,
            "domains_only": domains_only,
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
    domains_only: bool | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Pager[models.BlockListEntryPage, models.BlockListEntry]:
    """Walk the list over all its pages. See `instantly.block_list_entries.list`."""
    fetch = functools.partial(
        asyncio,
        client=client,
        domains_only=domains_only,
        search=search,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
