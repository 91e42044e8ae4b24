# Generated from openapi.yaml by `make generate`; edits here are lost.
"""accounts.mark_as_fixed: POST /api/v2/accounts/{email}/mark-fixed"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.account import Account

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="markAccountFixed",
    name="accounts.mark_as_fixed",
    method="POST",
    path="/api/v2/accounts/{email}/mark-fixed",
    scopes=(
        "accounts:update",  # or
        "accounts:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], Account] = decoding.object_of(Account)


async def asyncio_detailed(
    email: str,
    *,
    client: InstantlyClient,
) -> Response[Account]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "email": email,
        },
    )


async def asyncio(
    email: str,
    *,
    client: InstantlyClient,
) -> Account:
    """Report that an account in an error state works again.

    Args:
        email: Address of the repaired account.

    Returns:
        The account.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `accounts:update` or `accounts:all` or `all:update` or `all:all`.
    Source: POST /api/v2/accounts/{email}/mark-fixed
    """
    response = await asyncio_detailed(
        email,
        client=client,
    )
    return response.parsed
