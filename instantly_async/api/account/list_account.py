# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `accounts.list`: GET /api/v2/accounts.

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
    """Send GET /api/v2/accounts and give the whole response.

    See `instantly.accounts.list` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `accounts:read` or `accounts:all` or `all:read` or `all:all`.
    Source: GET /api/v2/accounts
    """
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
    """Walk the list of GET /api/v2/accounts over all its pages.

    See `instantly.accounts.list` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        A pager: `async for` gives items, `pages()` pages, `await` the first page.

    Scopes: `accounts:read` or `accounts:all` or `all:read` or `all:all`.
    Source: GET /api/v2/accounts
    """
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
