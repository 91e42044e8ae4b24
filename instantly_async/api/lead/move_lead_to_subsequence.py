# Generated from openapi.yaml by `make generate`; edits here are lost.
"""leads.move_to_subsequence: POST /api/v2/leads/subsequence/move"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.lead import Lead

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="moveLeadToSubsequence",
    name="leads.move_to_subsequence",
    method="POST",
    path="/api/v2/leads/subsequence/move",
    scopes=(
        "leads:update",  # or
        "leads:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], Lead] = decoding.object_of(Lead)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    subsequence_id: str,
    id: str,
) -> Response[Lead]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "subsequence_id": subsequence_id,
            "id": id,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    subsequence_id: str,
    id: str,
) -> Lead:
    """Move a lead to a subsequence.

    Args:
        subsequence_id: Subsequence that gets the lead. A UUID.
        id: Lead to move. A UUID.

    Returns:
        The lead.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `leads:update` or `leads:all` or `all:update` or `all:all`.
    Source: POST /api/v2/leads/subsequence/move
    """
    response = await asyncio_detailed(
        client=client,
        subsequence_id=subsequence_id,
        id=id,
    )
    return response.parsed
