# Generated from openapi.yaml by `make generate`; edits here are lost.
"""accounts.list: GET /api/v2/accounts"""

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
    id="listAccount",
    name="accounts.list",
    method="GET",
    path="/api/v2/accounts",
    scopes=(
        "accounts:read",  # or
        "accounts:all",  # or
        "all:read",  # or
        "all:all",
    ),
    paging=Paging(style="cursor", location="query", parameter="starting_after", max_limit=100, skip_with="sort_by"),
    retry_safe=True,
    arguments=(
        Argument("limit", "query", least=1, most=100),
        Argument("tag_ids", "query", form="joined"),
        Argument("tag_ids_all", "query", form="joined"),
        Argument("skip", "query", least=0),
    ),
)
_decode: Callable[[Any], models.AccountPage] = decoding.page_of(models.AccountPage)


async def asyncio_detailed(
    *,
    client: Caller,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    search: str | Unset = UNSET,
    status: models.AccountStatus | int | Unset = UNSET,
    provider_code: models.AccountProviderCode | int | Unset = UNSET,
    tag_ids: str | Sequence[str] | Unset = UNSET,
    tag_ids_all: str | Sequence[str] | Unset = UNSET,
    include_tags: bool | Unset = UNSET,
    filter: models.AccountFilter | str | Unset = UNSET,
    sort_by: models.AccountSortField | str | Unset = UNSET,
    sort_order: models.SortOrder | str | Unset = UNSET,
    skip: int | Unset = UNSET,
) -> Response[models.AccountPage]:
    """GET /api/v2/accounts. See `instantly.accounts.list`."""
    return await client.send(
        OPERATION,
        _decode,
        query={
            "limit": limit,
            "starting_after": starting_after,
            "search": search,
            "status": status,
            "provider_code": provider_code,
            "tag_ids": tag_ids,
            "tag_ids_all": tag_ids_all,
            "include_tags": include_tags,
            "filter": filter,
            "sort_by": sort_by,
            "sort_order": sort_order,
            "skip": skip,
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
    status: models.AccountStatus | int | Unset = UNSET,
    provider_code: models.AccountProviderCode | int | Unset = UNSET,
    tag_ids: str | Sequence[str] | Unset = UNSET,
    tag_ids_all: str | Sequence[str] | Unset = UNSET,
    include_tags: bool | Unset = UNSET,
    filter: models.AccountFilter | str | Unset = UNSET,
    sort_by: models.AccountSortField | str | Unset = UNSET,
    sort_order: models.SortOrder | str | Unset = UNSET,
    skip: int | Unset = UNSET,
) -> Pager[models.AccountPage, models.Account]:
    """Walk the list over all its pages. See `instantly.accounts.list`."""
    fetch = functools.partial(
        asyncio,
        client=client,
        search=search,
        status=status,
        provider_code=provider_code,
        tag_ids=tag_ids,
        tag_ids_all=tag_ids_all,
        include_tags=include_tags,
        filter=filter,
        sort_by=sort_by,
        sort_order=sort_order,
        skip=skip,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
