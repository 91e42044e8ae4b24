# Generated from openapi.yaml by `make generate`; edits here are lost.
"""accounts.bulk_pause: POST /api/v2/accounts/pause"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.paused_accounts import PausedAccounts

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="pauseAccounts",
    name="accounts.bulk_pause",
    method="POST",
    path="/api/v2/accounts/pause",
    scopes=(
        "accounts:update",  # or
        "accounts:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], PausedAccounts] = decoding.object_of(PausedAccounts)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    emails: Sequence[str],
) -> Response[PausedAccounts]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "emails": emails,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    emails: Sequence[str],
) -> PausedAccounts:
    """Pause up to 100 accounts at once.

    Accounts are handled one by one, so some may fail while others are paused. Every distinct address turns up
    in one of the two lists of the answer.

    Args:
        emails: Addresses of the accounts to pause, up to 100; repeated ones count once. 1 to 100 items.

    Returns:
        Which accounts were paused and which were not.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `accounts:update` or `accounts:all` or `all:update` or `all:all`.
    Source: POST /api/v2/accounts/pause
    """
    response = await asyncio_detailed(
        client=client,
        emails=emails,
    )
    return response.parsed
