# Generated from openapi.yaml by `make generate`; edits here are lost.
"""accounts.get_warmup_analytics: POST /api/v2/accounts/warmup-analytics"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.warmup_analytics import WarmupAnalytics

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="getWarmupAnalytics",
    name="accounts.get_warmup_analytics",
    method="POST",
    path="/api/v2/accounts/warmup-analytics",
    scopes=(
        "accounts:read",  # or
        "accounts:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], WarmupAnalytics] = decoding.object_of(WarmupAnalytics)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    emails: Sequence[str],
) -> Response[WarmupAnalytics]:
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
) -> WarmupAnalytics:
    """Get warm-up figures of accounts, per day and in total.

    Args:
        emails: Addresses of the accounts to report on; they must belong to your workspace. 1 to 100 items.

    Returns:
        Warm-up figures per account.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `accounts:read` or `accounts:all` or `all:read` or `all:all`.
    Source: POST /api/v2/accounts/warmup-analytics
    """
    response = await asyncio_detailed(
        client=client,
        emails=emails,
    )
    return response.parsed
