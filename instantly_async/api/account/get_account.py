# Generated from openapi.yaml by `make generate`; edits here are lost.
"""accounts.get: GET /api/v2/accounts/{email}"""

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
    id="getAccount",
    name="accounts.get",
    method="GET",
    path="/api/v2/accounts/{email}",
    scopes=(
        "accounts:read",  # or
        "accounts:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
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
    """Get one sending account by its address.

    Args:
        email: Address of the account.

    Returns:
        The account.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `accounts:read` or `accounts:all` or `all:read` or `all:all`.
    Source: GET /api/v2/accounts/{email}
    """
    response = await asyncio_detailed(
        email,
        client=client,
    )
    return response.parsed
