# Generated from openapi.yaml by `make generate`; edits here are lost.
"""dfy_email_account_orders.cancel_accounts: POST /api/v2/dfy-email-account-orders/accounts/cancel"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.cancelled_dfy_accounts import CancelledDFYAccounts

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="cancelDFYEmailAccounts",
    name="dfy_email_account_orders.cancel_accounts",
    method="POST",
    path="/api/v2/dfy-email-account-orders/accounts/cancel",
    scopes=(
        "dfy_email_account_orders:delete",  # or
        "dfy_email_account_orders:all",  # or
        "all:delete",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], CancelledDFYAccounts] = decoding.object_of(CancelledDFYAccounts)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    accounts: Sequence[str],
) -> Response[CancelledDFYAccounts]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "accounts": accounts,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    accounts: Sequence[str],
) -> CancelledDFYAccounts:
    """Cancel done-for-you mailboxes and delete their Unibox mail for good.

    Irreversible: every Unibox e-mail and conversation of a cancelled mailbox is lost.

    Args:
        accounts: E-mail addresses of the mailboxes to cancel. Not empty.

    Returns:
        The mailboxes that were cancelled.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `dfy_email_account_orders:delete` or `dfy_email_account_orders:all` or `all:delete` or `all:all`.
    Source: POST /api/v2/dfy-email-account-orders/accounts/cancel
    """
    response = await asyncio_detailed(
        client=client,
        accounts=accounts,
    )
    return response.parsed
