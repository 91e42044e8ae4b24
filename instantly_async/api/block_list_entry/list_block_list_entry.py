# Generated from openapi.yaml by `make generate`; edits here are lost.
"""block_list_entries.list: GET /api/v2/block-lists-entries"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation, Paging
from ..._core.pagination import Pager
from ..._core.types import UNSET, Response, Unset
from ...models.block_list_entry_page import BlockListEntryPage

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.block_list_entry import BlockListEntry

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
)
_decode: Callable[[Any], BlockListEntryPage] = decoding.page_of(BlockListEntryPage)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    domains_only: bool | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[BlockListEntryPage]:
    """Like `asyncio`, with the status, headers and body of the answer."""
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


async def asyncio(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    domains_only: bool | Unset = UNSET,
    search: str | Unset = UNSET,
) -> BlockListEntryPage:
    """List the blocked addresses and domains.

    Args:
        limit: Items per page. 1 to 100.
        starting_after: Cursor: `next_starting_after` of the page before.
        domains_only: Keep only entries that block a whole domain.
        search: Text to look for in the blocked values.

    Returns:
        The entries of one page.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `block_list_entries:read` or `block_list_entries:all` or `all:read` or `all:all`.
    Source: GET /api/v2/block-lists-entries
    """
    response = await asyncio_detailed(
        client=client,
        limit=limit,
        starting_after=starting_after,
        domains_only=domains_only,
        search=search,
    )
    return response.parsed


def iterate(
    *,
    client: InstantlyClient,
    limit: int = 100,
    starting_after: str | Unset = UNSET,
    max_items: int | None = None,
    prefetch: int = 0,
    domains_only: bool | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Pager[BlockListEntryPage, BlockListEntry]:
    """Walk the list over all its pages: `async for` gives items, `pages()` pages, `await` the first page.

    The arguments are those of `asyncio`; `max_items` ends the walk early, `prefetch` keeps so many pages under way.
    """
    fetch = functools.partial(
        asyncio,
        client=client,
        domains_only=domains_only,
        search=search,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
