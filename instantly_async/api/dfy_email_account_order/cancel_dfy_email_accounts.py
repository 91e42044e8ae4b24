# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `dfy_email_account_orders.cancel_accounts`: POST /api/v2/dfy-email-account-orders/accounts/cancel.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Argument, Operation
from ..._core.types import Response

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
    arguments=(Argument("accounts", "body", form="list", least=1),),
)
_decode: Callable[[Any], models.CancelledDFYAccounts] = decoding.object_of(models.CancelledDFYAccounts)


async def asyncio_detailed(
    *,
    client: Caller,
    accounts: Sequence[str],
) -> Response[models.CancelledDFYAccounts]:
    """Send POST /api/v2/dfy-email-account-orders/accounts/cancel and give the whole response.

    See `instantly.dfy_email_account_orders.cancel_accounts` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `dfy_email_account_orders:delete` or `dfy_email_account_orders:all` or `all:delete` or `all:all`.
    Source: POST /api/v2/dfy-email-account-orders/accounts/cancel
    """
    return await client.send(
        OPERATION,
        _decode,
        body={
            "accounts": accounts,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
