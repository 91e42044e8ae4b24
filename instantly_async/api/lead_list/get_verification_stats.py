# Generated from openapi.yaml by `make generate`; edits here are lost.
"""lead_lists.get_verification_stats: GET /api/v2/lead-lists/{id}/verification-stats"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.verification_stats import VerificationStats

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="getVerificationStats",
    name="lead_lists.get_verification_stats",
    method="GET",
    path="/api/v2/lead-lists/{id}/verification-stats",
    retry_safe=True,
)
_decode: Callable[[Any], VerificationStats] = decoding.object_of(VerificationStats)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
) -> Response[VerificationStats]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
) -> VerificationStats:
    """Count the leads of a list by verification status.

    Args:
        id: Lead list to count. A UUID.

    Returns:
        The counts per status and in total.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: the API states none.
    Source: GET /api/v2/lead-lists/{id}/verification-stats
    """
    response = await asyncio_detailed(
        id,
        client=client,
    )
    return response.parsed
