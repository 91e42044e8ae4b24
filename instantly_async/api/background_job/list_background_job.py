# Generated from openapi.yaml by `make generate`; edits here are lost.
"""background_jobs.list: GET /api/v2/background-jobs"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation, Paging
from ..._core.pagination import Pager
from ..._core.types import UNSET, Response, Unset
from ...models.background_job_page import BackgroundJobPage

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.background_job import BackgroundJob
    from ...models.background_job_entity_type import BackgroundJobEntityType
    from ...models.background_job_sort_column import BackgroundJobSortColumn
    from ...models.background_job_type import BackgroundJobType
    from ...models.sort_order import SortOrder

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
)
_decode: Callable[[Any], BackgroundJobPage] = decoding.page_of(BackgroundJobPage)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    ids: str | Unset = UNSET,
    included_ids: str | Unset = UNSET,
    excluded_ids: str | Unset = UNSET,
    type: BackgroundJobType | str | Unset = UNSET,
    entity_type: BackgroundJobEntityType | str | Unset = UNSET,
    entity_id: str | Unset = UNSET,
    status: str | Unset = UNSET,
    sort_column: BackgroundJobSortColumn | str | Unset = UNSET,
    sort_order: SortOrder | str | Unset = UNSET,
) -> Response[BackgroundJobPage]:
    """Like `asyncio`, with the status, headers and body of the answer."""
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


async def asyncio(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    ids: str | Unset = UNSET,
    included_ids: str | Unset = UNSET,
    excluded_ids: str | Unset = UNSET,
    type: BackgroundJobType | str | Unset = UNSET,
    entity_type: BackgroundJobEntityType | str | Unset = UNSET,
    entity_id: str | Unset = UNSET,
    status: str | Unset = UNSET,
    sort_column: BackgroundJobSortColumn | str | Unset = UNSET,
    sort_order: SortOrder | str | Unset = UNSET,
) -> BackgroundJobPage:
    """List background jobs.

    Args:
        limit: Items per page. 1 to 100.
        starting_after: Cursor: `next_starting_after` of the page before.
        ids: Job IDs to look up, separated by commas.
        included_ids: IDs of jobs that the answer should include, separated by commas.
        excluded_ids: IDs of jobs to leave out, separated by commas.
        type: Keep only jobs of this kind.
        entity_type: Keep only jobs that concern this kind of object.
        entity_id: Keep only jobs that concern these objects (e.g. lead lists or campaigns); IDs separated by
            commas.
        status: Keep only jobs in these states, separated by commas; see `BackgroundJobStatus` for the values.
        sort_column: Field to order the jobs by.
        sort_order: Direction of the order.

    Returns:
        The jobs of one page.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `background-jobs:read` or `background-jobs:all` or `all:read` or `all:all`.
    Source: GET /api/v2/background-jobs
    """
    response = await asyncio_detailed(
        client=client,
        limit=limit,
        starting_after=starting_after,
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
    return response.parsed


def iterate(
    *,
    client: InstantlyClient,
    limit: int = 100,
    starting_after: str | Unset = UNSET,
    max_items: int | None = None,
    prefetch: int = 0,
    ids: str | Unset = UNSET,
    included_ids: str | Unset = UNSET,
    excluded_ids: str | Unset = UNSET,
    type: BackgroundJobType | str | Unset = UNSET,
    entity_type: BackgroundJobEntityType | str | Unset = UNSET,
    entity_id: str | Unset = UNSET,
    status: str | Unset = UNSET,
    sort_column: BackgroundJobSortColumn | str | Unset = UNSET,
    sort_order: SortOrder | str | Unset = UNSET,
) -> Pager[BackgroundJobPage, BackgroundJob]:
    """Walk the list over all its pages: `async for` gives items, `pages()` pages, `await` the first page.

    The arguments are those of `asyncio`; `max_items` ends the walk early, `prefetch` keeps so many pages under way.
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
