# Generated from openapi.yaml by `make generate`; edits here are lost.
"""subsequences.duplicate: POST /api/v2/subsequences/{id}/duplicate"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.campaign_subsequence import CampaignSubsequence

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="duplicateSubsequence",
    name="subsequences.duplicate",
    method="POST",
    path="/api/v2/subsequences/{id}/duplicate",
    scopes=(
        "subsequences:create",  # or
        "subsequences:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], CampaignSubsequence] = decoding.object_of(CampaignSubsequence)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
    parent_campaign: str,
    name: str | Unset = UNSET,
) -> Response[CampaignSubsequence]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        body={
            "parent_campaign": parent_campaign,
            "name": name,
        },
    )


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
    parent_campaign: str,
    name: str | Unset = UNSET,
) -> CampaignSubsequence:
    """Copy a subsequence to a campaign.

    The copy has the same trigger conditions.

    Args:
        id: Subsequence to copy. A UUID.
        parent_campaign: Campaign that receives the copy. A UUID.
        name: Name of the copy; that of the original when left out.

    Returns:
        The subsequence.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `subsequences:create` or `subsequences:all` or `all:create` or `all:all`.
    Source: POST /api/v2/subsequences/{id}/duplicate
    """
    response = await asyncio_detailed(
        id,
        client=client,
        parent_campaign=parent_campaign,
        name=name,
    )
    return response.parsed
