# Generated from openapi.yaml by `make generate`; edits here are lost.
"""campaigns.share: POST /api/v2/campaigns/{id}/share"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="shareCampaign",
    name="campaigns.share",
    method="POST",
    path="/api/v2/campaigns/{id}/share",
    retry_safe=False,
)
_decode: Callable[[Any], None] = decoding.nothing


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
) -> Response[None]:
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
) -> None:
    """Share a campaign for 7 days.

    While it is shared, other users can build new campaigns from it. Sharing ends by itself; repeat the call
    to share again.

    Args:
        id: Campaign to share. A UUID.

    Returns:
        Nothing; the campaign is shared.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: the API states none.
    Source: POST /api/v2/campaigns/{id}/share
    """
    response = await asyncio_detailed(
        id,
        client=client,
    )
    return response.parsed
