# Generated from openapi.yaml by `make generate`; edits here are lost.
"""campaigns.add_variables: POST /api/v2/campaigns/{id}/variables"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.campaign import Campaign

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="addVariables",
    name="campaigns.add_variables",
    method="POST",
    path="/api/v2/campaigns/{id}/variables",
    scopes=(
        "campaigns:update",  # or
        "campaigns:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], Campaign] = decoding.object_of(Campaign)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
    variables: Sequence[str],
) -> Response[Campaign]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        body={
            "variables": variables,
        },
    )


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
    variables: Sequence[str],
) -> Campaign:
    """Add custom variables to a campaign.

    Args:
        id: Campaign that gets the variables. A UUID.
        variables: Names of the variables to add.

    Returns:
        The campaign.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `campaigns:update` or `campaigns:all` or `all:update` or `all:all`.
    Source: POST /api/v2/campaigns/{id}/variables
    """
    response = await asyncio_detailed(
        id,
        client=client,
        variables=variables,
    )
    return response.parsed
