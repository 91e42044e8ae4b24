# Generated from openapi.yaml by `make generate`; edits here are lost.
"""dfy_email_account_orders.list_accounts: GET /api/v2/dfy-email-account-orders/accounts"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation, Paging
from ..._core.pagination import Pager
from ..._core.types import UNSET, Response, Unset
from ...models.dfy_account_page import DFYAccountPage

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.dfy_account import DFYAccount

OPERATION = Operation(
    id="listDFYEmailAccountOrdersAccounts",
    name="dfy_email_account_orders.list_accounts",
    method="GET",
    path="/api/v2/dfy-email-account-orders/accounts",
    scopes=(
        "dfy_email_account_orders:read",  # or
        "dfy_email_account_orders:all",  # or
        "all:read",  # or
        "all:all",
    ),
    paging=Paging(style="cursor", location="query", parameter="starting_after", max_limit=100),
    retry_safe=True,
)
_decode: Callable[[Any], DFYAccountPage] = decoding.page_of(DFYAccountPage)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    with_passwords: bool | Unset = UNSET,
) -> Response[DFYAccountPage]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        query={
            "limit": limit,
            "starting_after": starting_after,
            "with_passwords": with_passwords,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    with_passwords: bool | Unset = UNSET,
) -> DFYAccountPage:
    """List the mailboxes that were ordered done-for-you.

    Args:
        limit: Items per page. 1 to 100.
        starting_after: Cursor: `next_starting_after` of the page before.
        with_passwords: Add the password of each mailbox to the answer.

    Returns:
        The mailboxes of one page.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `dfy_email_account_orders:read` or `dfy_email_account_orders:all` or `all:read` or `all:all`.
    Source: GET /api/v2/dfy-email-account-orders/accounts
    """
    response = await asyncio_detailed(
        client=client,
        limit=limit,
        starting_after=starting_after,
        with_passwords=with_passwords,
    )
    return response.parsed


def iterate(
    *,
    client: InstantlyClient,
    limit: int = 100,
    starting_after: str | Unset = UNSET,
    max_items: int | None = None,
    prefetch: int = 0,
    with_passwords: bool | Unset = UNSET,
) -> Pager[DFYAccountPage, DFYAccount]:
    """Walk the list over all its pages: `async for` gives items, `pages()` pages, `await` the first page.

    The arguments are those of `asyncio`; `max_items` ends the walk early, `prefetch` keeps so many pages under way.
    """
    fetch = functools.partial(
        asyncio,
        client=client,
        with_passwords=with_passwords,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
