# Generated from openapi.yaml by `make generate`; edits here are lost.
"""campaigns.delete: DELETE /api/v2/campaigns/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.campaign import Campaign

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="deleteCampaign",
    name="campaigns.delete",
    method="DELETE",
    path="/api/v2/campaigns/{id}",
    scopes=(
        "campaigns:delete",  # or
        "campaigns:all",  # or
        "all:delete",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], Campaign] = decoding.object_of(Campaign)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
) -> Response[Campaign]:
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
) -> Campaign:
    """Delete a campaign.

    Args:
        id: Campaign to delete. A UUID.

    Returns:
        The deleted campaign.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `campaigns:delete` or `campaigns:all` or `all:delete` or `all:all`.
    Source: DELETE /api/v2/campaigns/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
    )
    return response.parsed
