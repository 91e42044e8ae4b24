# Generated from openapi.yaml by `make generate`; edits here are lost.
"""subsequences.get: GET /api/v2/subsequences/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.campaign_subsequence import CampaignSubsequence

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="getCampaignSubsequence",
    name="subsequences.get",
    method="GET",
    path="/api/v2/subsequences/{id}",
    scopes=(
        "subsequences:read",  # or
        "subsequences:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], CampaignSubsequence] = decoding.object_of(CampaignSubsequence)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
) -> Response[CampaignSubsequence]:
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
) -> CampaignSubsequence:
    """Get a subsequence.

    Args:
        id: ID of the campaign subsequence. A UUID.

    Returns:
        The subsequence.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `subsequences:read` or `subsequences:all` or `all:read` or `all:all`.
    Source: GET /api/v2/subsequences/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
    )
    return response.parsed
