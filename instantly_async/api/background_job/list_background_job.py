# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `background_jobs.list`: GET /api/v2/background-jobs.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Argument, Operation, Paging
from ..._core.pagination import Pager
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="listBackgroundJob",
    name="background_jobs.list",
    method="GET",
    path="/api/v2/background-jobs",
    scopes=(
        "background-jobs:read",  # or
        "background-jobs:all",  # or
        "all:read",  # or
        "all:all",
    ),
    paging=Paging(style="cursor", location="query", parameter="starting_after", max_limit=100),
    retry_safe=True,
    arguments=(
        Argument("limit", "query", least=1, most=100),
        Argument("ids", "query", form="joined"),
        Argument("included_ids", "query", form="joined"),
        Argument("excluded_ids", "query", form="joined"),
        Argument("entity_id", "query", form="joined"),
        Argument("status", "query", form="joined"),
    ),
)
_decode: Callable[[Any], models.BackgroundJobPage] = decoding.page_of(models.BackgroundJobPage)


async def asyncio_detailed(
    *,
    client: Caller,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    ids: str | Sequence[str] | Unset = UNSET,
    included_ids: str | Sequence[str] | Unset = UNSET,
    excluded_ids: str | Sequence[str] | Unset = UNSET,
    type: models.BackgroundJobType | str | Unset = UNSET,
    entity_type: models.BackgroundJobEntityType | str | Unset = UNSET,
    entity_id: str | Sequence[str] | Unset = UNSET,
    status: str | Sequence[str] | Unset = UNSET,
    sort_column: models.BackgroundJobSortColumn | str | Unset = UNSET,
    sort_order: models.SortOrder | str | Unset = UNSET,
) -> Response[models.BackgroundJobPage]:
    """Send GET /api/v2/background-jobs and give the whole response.

    See `instantly.background_jobs.list` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `background-jobs:read` or `background-jobs:all` or `all:read` or `all:all`.
    Source: GET /api/v2/background-jobs
    """
    return await client.send(
        OPERATION,
        _decode,
        query={
            "limit": limit,
            "starting_after": starting_after,
            "ids": ids,
            "included_ids": included_ids,
            "excluded_ids": excluded_ids,
            "type": type,
            "entity_type": entity_type,
            "entity_id": entity_id,
            "status": status,
            "sort_column": sort_column,
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
    ids: str | Sequence[str] | Unset = UNSET,
    included_ids: str | Sequence[str] | Unset = UNSET,
    excluded_ids: str | Sequence[str] | Unset = UNSET,
    type: models.BackgroundJobType | str | Unset = UNSET,
    entity_type: models.BackgroundJobEntityType | str | Unset = UNSET,
    entity_id: str | Sequence[str] | Unset = UNSET,
    status: str | Sequence[str] | Unset = UNSET,
    sort_column: models.BackgroundJobSortColumn | str | Unset = UNSET,
    sort_order: models.SortOrder | str | Unset = UNSET,
) -> Pager[models.BackgroundJobPage, models.BackgroundJob]:
    """Walk the list of GET /api/v2/background-jobs over all its pages.

    See `instantly.background_jobs.list` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        A pager: `async for` gives items, `pages()` pages, `await` the first page.

    Scopes: `background-jobs:read` or `background-jobs:all` or `all:read` or `all:all`.
    Source: GET /api/v2/background-jobs
    """
    fetch = functools.partial(
        asyncio,
        client=client,
        ids=ids,
        included_ids=included_ids,
        excluded_ids=excluded_ids,
        type=type,
        entity_type=entity_type,
        entity_id=entity_id,
        status=status,
        sort_column=sort_column,
        sort_order=sort_order,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
