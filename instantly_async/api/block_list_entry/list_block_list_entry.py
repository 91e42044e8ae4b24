# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `block_list_entries.list`: GET /api/v2/block-lists-entries.

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
    """Send GET /api/v2/block-lists-entries and give the whole response.

    See `instantly.block_list_entries.list` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `block_list_entries:read` or `block_list_entries:all` or `all:read` or `all:all`.
    Source: GET /api/v2/block-lists-entries
    """
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
    """Walk the list of GET /api/v2/block-lists-entries over all its pages.

    See `instantly.block_list_entries.list` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        A pager: `async for` gives items, `pages()` pages, `await` the first page.

    Scopes: `block_list_entries:read` or `block_list_entries:all` or `all:read` or `all:all`.
    Source: GET /api/v2/block-lists-entries
    """
    fetch = functools.partial(
        asyncio,
        client=client,
        domains_only=domains_only,
        search=search,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
