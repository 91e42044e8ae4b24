# Generated from openapi.yaml by `make generate`; edits here are lost.
"""accounts.test_vitals: POST /api/v2/accounts/test/vitals"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.account_vitals import AccountVitals

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="testAccountVitals",
    name="accounts.test_vitals",
    method="POST",
    path="/api/v2/accounts/test/vitals",
    scopes=(
        "accounts:read",  # or
        "accounts:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], AccountVitals] = decoding.object_of(AccountVitals)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    accounts: Sequence[str] | Unset = UNSET,
) -> Response[AccountVitals]:
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
    accounts: Sequence[str] | Unset = UNSET,
) -> AccountVitals:
    """Check the DNS records of accounts' domains.

    Tests MX, SPF, DKIM and DMARC, and reports the result per domain.

    Args:
        accounts: Addresses of the accounts to test.

    Returns:
        The domains that passed and those that failed.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `accounts:read` or `accounts:all` or `all:read` or `all:all`.
    Source: POST /api/v2/accounts/test/vitals
    """
    response = await asyncio_detailed(
        client=client,
        accounts=accounts,
    )
    return response.parsed
