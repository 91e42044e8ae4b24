# Generated from openapi.yaml by `make generate`; edits here are lost.
"""dfy_email_account_orders.list: GET /api/v2/dfy-email-account-orders"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation, Paging
from ..._core.pagination import Pager
from ..._core.types import UNSET, Response, Unset
from ...models.dfy_email_account_order_page import DFYEmailAccountOrderPage

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.dfy_email_account_order import DFYEmailAccountOrder

OPERATION = Operation(
    id="listDFYEmailAccountOrder",
    name="dfy_email_account_orders.list",
    method="GET",
    path="/api/v2/dfy-email-account-orders",
    scopes=(
        "dfy_email_account_orders:read",  # or
        "dfy_email_account_orders:all",  # or
        "all:read",  # or
        "all:all",
    ),
    paging=Paging(style="cursor", location="query", parameter="starting_after", max_limit=100),
    retry_safe=True,
)
_decode: Callable[[Any], DFYEmailAccountOrderPage] = decoding.page_of(DFYEmailAccountOrderPage)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
) -> Response[DFYEmailAccountOrderPage]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        query={
            "limit": limit,
            "starting_after": starting_after,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
) -> DFYEmailAccountOrderPage:
    """List the done-for-you (DFY) orders of the workspace.

    Args:
        limit: Items per page. 1 to 100.
        starting_after: Cursor: `next_starting_after` of the page before.

    Returns:
        The orders of one page.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `dfy_email_account_orders:read` or `dfy_email_account_orders:all` or `all:read` or `all:all`.
    Source: GET /api/v2/dfy-email-account-orders
    """
    response = await asyncio_detailed(
        client=client,
        limit=limit,
        starting_after=starting_after,
    )
    return response.parsed


def iterate(
    *,
    client: InstantlyClient,
    limit: int = 100,
    starting_after: str | Unset = UNSET,
    max_items: int | None = None,
    prefetch: int = 0,
) -> Pager[DFYEmailAccountOrderPage, DFYEmailAccountOrder]:
    """Walk the list over all its pages: `async for` gives items, `pages()` pages, `await` the first page.

    The arguments are those of `asyncio`; `max_items` ends the walk early, `prefetch` keeps so many pages under way.
    """
    fetch = functools.partial(
        asyncio,
        client=client,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
