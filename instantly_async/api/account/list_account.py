# Generated from openapi.yaml by `make generate`; edits here are lost.
"""accounts.list: GET /api/v2/accounts"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation, Paging
from ..._core.pagination import Pager
from ..._core.types import UNSET, Response, Unset
from ...models.account_page import AccountPage

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.account import Account
    from ...models.account_filter import AccountFilter
    from ...models.account_provider_code import AccountProviderCode
    from ...models.account_sort_field import AccountSortField
    from ...models.account_status import AccountStatus
    from ...models.sort_order import SortOrder

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
    paging=Paging(style="cursor", location="query", parameter="starting_after", max_limit=100),
    retry_safe=True,
)
_decode: Callable[[Any], AccountPage] = decoding.page_of(AccountPage)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    search: str | Unset = UNSET,
    status: AccountStatus | int | Unset = UNSET,
    provider_code: AccountProviderCode | int | Unset = UNSET,
    tag_ids: str | Unset = UNSET,
    tag_ids_all: str | Unset = UNSET,
    include_tags: bool | Unset = UNSET,
    filter: AccountFilter | str | Unset = UNSET,
    sort_by: AccountSortField | str | Unset = UNSET,
    sort_order: SortOrder | str | Unset = UNSET,
    skip: int | Unset = UNSET,
) -> Response[AccountPage]:
    """Like `asyncio`, with the status, headers and body of the answer."""
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


async def asyncio(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    search: str | Unset = UNSET,
    status: AccountStatus | int | Unset = UNSET,
    provider_code: AccountProviderCode | int | Unset = UNSET,
    tag_ids: str | Unset = UNSET,
    tag_ids_all: str | Unset = UNSET,
    include_tags: bool | Unset = UNSET,
    filter: AccountFilter | str | Unset = UNSET,
    sort_by: AccountSortField | str | Unset = UNSET,
    sort_order: SortOrder | str | Unset = UNSET,
    skip: int | Unset = UNSET,
) -> AccountPage:
    """List the workspace's sending accounts.

    Pages are followed with a cursor. Where sorting by `sort_by` leaves no cursor to follow, page with `skip`
    instead.

    Args:
        limit: Items per page. 1 to 100.
        starting_after: Cursor: `next_starting_after` of the page before. It consists of the creation time and
            the e-mail address, joined by `&`.
        search: Text to look for in the accounts.
        status: Keep only accounts in this state.
        provider_code: Keep only accounts of this mail provider.
        tag_ids: Tag IDs, separated by commas; an account needs any one of them.
        tag_ids_all: Tag IDs, separated by commas; an account needs every one of them.
        include_tags: Set it to fill the `tags` field of each account.
        filter: Keep only accounts with this condition, e.g. paused or with warm-up errors.
        sort_by: Field to order the accounts by.
        sort_order: Direction of the order; `desc` when only `sort_by` is given.
        skip: Number of accounts to pass over; meant for use with `sort_by`, where no cursor is available. At
            least 0.

    Returns:
        The accounts of one page.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `accounts:read` or `accounts:all` or `all:read` or `all:all`.
    Source: GET /api/v2/accounts
    """
    response = await asyncio_detailed(
        client=client,
        limit=limit,
        starting_after=starting_after,
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
    return response.parsed


def iterate(
    *,
    client: InstantlyClient,
    limit: int = 100,
    starting_after: str | Unset = UNSET,
    max_items: int | None = None,
    prefetch: int = 0,
    search: str | Unset = UNSET,
    status: AccountStatus | int | Unset = UNSET,
    provider_code: AccountProviderCode | int | Unset = UNSET,
    tag_ids: str | Unset = UNSET,
    tag_ids_all: str | Unset = UNSET,
    include_tags: bool | Unset = UNSET,
    filter: AccountFilter | str | Unset = UNSET,
    sort_by: AccountSortField | str | Unset = UNSET,
    sort_order: SortOrder | str | Unset = UNSET,
    skip: int | Unset = UNSET,
) -> Pager[AccountPage, Account]:
    """Walk the list over all its pages: `async for` gives items, `pages()` pages, `await` the first page.

    The arguments are those of `asyncio`; `max_items` ends the walk early, `prefetch` keeps so many pages under way.
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
    # Sorted lists have no cursor: they continue after a number of items.
    first = UNSET if isinstance(sort_by, Unset) else (skip or 0)
    return Pager(
        fetch, OPERATION, limit=limit, position=starting_after, skip=first, max_items=max_items, prefetch=prefetch
    )
