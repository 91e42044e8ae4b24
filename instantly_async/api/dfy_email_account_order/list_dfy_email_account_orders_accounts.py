# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `dfy_email_account_orders.list_accounts`: GET /api/v2/dfy-email-account-orders/accounts.

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
    arguments=(Argument("limit", "query", least=1, most=100),),
)
_decode: Callable[[Any], models.DFYAccountPage] = decoding.page_of(models.DFYAccountPage)


async def asyncio_detailed(
    *,
    client: Caller,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    with_passwords: bool | Unset = UNSET,
) -> Response[models.DFYAccountPage]:
    """Send GET /api/v2/dfy-email-account-orders/accounts and give the whole response.

    See `instantly.dfy_email_account_orders.list_accounts` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `dfy_email_account_orders:read` or `dfy_email_account_orders:all` or `all:read` or `all:all`.
    Source: GET /api/v2/dfy-email-account-orders/accounts
    """
    return await client.send(
        OPERATION,
        _decode,
        query={
            "limit": limit,
            "starting_after": starting_after,
            "with_passwords": with_passwords,
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
    with_passwords: bool | Unset = UNSET,
) -> Pager[models.DFYAccountPage, models.DFYAccount]:
    """Walk the list of GET /api/v2/dfy-email-account-orders/accounts over all its pages.

    See `instantly.dfy_email_account_orders.list_accounts` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        A pager: `async for` gives items, `pages()` pages, `await` the first page.

    Scopes: `dfy_email_account_orders:read` or `dfy_email_account_orders:all` or `all:read` or `all:all`.
    Source: GET /api/v2/dfy-email-account-orders/accounts
    """
    fetch = functools.partial(
        asyncio,
        client=client,
        with_passwords=with_passwords,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
