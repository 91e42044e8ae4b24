# Generated from openapi.yaml by `make generate`; edits here are lost.
"""campaigns.create_from_export: POST /api/v2/campaigns/{id}/from-export"""

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
    id="createFromExport",
    name="campaigns.create_from_export",
    method="POST",
    path="/api/v2/campaigns/{id}/from-export",
    scopes=(
        "campaigns:create",  # or
        "campaigns:all",  # or
        "all:create",  # or
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
    """Create a campaign from one that has been shared.

    The source has to be shared first with `POST /api/v2/campaigns/{id}/share`; sharing ends after 7 days.

    Args:
        id: Shared campaign that serves as the source. A UUID.

    Returns:
        A campaign.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), PermissionDeniedError (403),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `campaigns:create` or `campaigns:all` or `all:create` or `all:all`.
    Source: POST /api/v2/campaigns/{id}/from-export
    """
    response = await asyncio_detailed(
        id,
        client=client,
    )
    return response.parsed
