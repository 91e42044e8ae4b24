# Generated from openapi.yaml by `make generate`; edits here are lost.
"""subsequences.get_analytics: GET /api/v2/subsequences/analytics"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.subsequence_analytics import SubsequenceAnalytics

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="getSubsequenceAnalytics",
    name="subsequences.get_analytics",
    method="GET",
    path="/api/v2/subsequences/analytics",
    scopes=(
        "subsequences:read",  # or
        "subsequences:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], list[SubsequenceAnalytics]] = decoding.list_of(decoding.model(SubsequenceAnalytics))


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    campaign_id: str,
) -> Response[list[SubsequenceAnalytics]]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        query={
            "campaign_id": campaign_id,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    campaign_id: str,
) -> list[SubsequenceAnalytics]:
    """Get sent, opened and replied totals of a campaign's subsequences.

    Args:
        campaign_id: Campaign whose subsequences are evaluated. A UUID.

    Returns:
        Totals, one item per subsequence.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `subsequences:read` or `subsequences:all` or `all:read` or `all:all`.
    Source: GET /api/v2/subsequences/analytics
    """
    response = await asyncio_detailed(
        client=client,
        campaign_id=campaign_id,
    )
    return response.parsed
