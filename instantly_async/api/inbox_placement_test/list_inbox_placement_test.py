# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `inbox_placement_tests.list`: GET /api/v2/inbox-placement-tests.

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
    """Send GET /api/v2/inbox-placement-tests and give the whole response.

    See `instantly.inbox_placement_tests.list` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `inbox_placement_tests:read` or `inbox_placement_tests:all` or `all:read` or `all:all`.
    Source: GET /api/v2/inbox-placement-tests
    """
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
    """Walk the list of GET /api/v2/inbox-placement-tests over all its pages.

    See `instantly.inbox_placement_tests.list` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        A pager: `async for` gives items, `pages()` pages, `await` the first page.

    Scopes: `inbox_placement_tests:read` or `inbox_placement_tests:all` or `all:read` or `all:all`.
    Source: GET /api/v2/inbox-placement-tests
    """
    fetch = functools.partial(
        asyncio,
        client=client,
        search=search,
        status=status,
        sort_order=sort_order,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
