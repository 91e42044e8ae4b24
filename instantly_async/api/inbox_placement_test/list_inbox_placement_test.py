# Generated from openapi.yaml by `make generate`; edits here are lost.
"""inbox_placement_tests.list: GET /api/v2/inbox-placement-tests"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation, Paging
from ..._core.pagination import Pager
from ..._core.types import UNSET, Response, Unset
from ...models.inbox_placement_test_page import InboxPlacementTestPage

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.inbox_placement_test import InboxPlacementTest
    from ...models.placement_test_status import PlacementTestStatus
    from ...models.sort_order import SortOrder

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
)
_decode: Callable[[Any], InboxPlacementTestPage] = decoding.page_of(InboxPlacementTestPage)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    search: str | Unset = UNSET,
    status: PlacementTestStatus | int | Unset = UNSET,
    sort_order: SortOrder | str | Unset = UNSET,
) -> Response[InboxPlacementTestPage]:
    """Like `asyncio`, with the status, headers and body of the answer."""
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


async def asyncio(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    search: str | Unset = UNSET,
    status: PlacementTestStatus | int | Unset = UNSET,
    sort_order: SortOrder | str | Unset = UNSET,
) -> InboxPlacementTestPage:
    """List the workspace's inbox placement tests.

    Args:
        limit: Items per page. 1 to 100.
        starting_after: Cursor: `next_starting_after` of the page before.
        search: Text to search for among the tests.
        status: Keep only tests in this state.
        sort_order: Direction of sorting. Tests are sorted by id, which amounts to the order of creation, as
            ids are UUIDs of version 7.

    Returns:
        One page of inbox placement tests.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `inbox_placement_tests:read` or `inbox_placement_tests:all` or `all:read` or `all:all`.
    Source: GET /api/v2/inbox-placement-tests
    """
    response = await asyncio_detailed(
        client=client,
        limit=limit,
        starting_after=starting_after,
        search=search,
        status=status,
        sort_order=sort_order,
    )
    return response.parsed


def iterate(
    *,
    client: InstantlyClient,
    limit: int = 100,
    starting_after: str | Unset = UNSET,
    max_items: int | None = None,
    prefetch: int = 0,
    search: str | Unset = UNSET,
    status: PlacementTestStatus | int | Unset = UNSET,
    sort_order: SortOrder | str | Unset = UNSET,
) -> Pager[InboxPlacementTestPage, InboxPlacementTest]:
    """Walk the list over all its pages: `async for` gives items, `pages()` pages, `await` the first page.

    The arguments are those of `asyncio`; `max_items` ends the walk early, `prefetch` keeps so many pages under way.
    """
    fetch = functools.partial(
        asyncio,
        client=client,
        search=search,
        status=status,
        sort_order=sort_order,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
