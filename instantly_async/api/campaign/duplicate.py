# Generated from openapi.yaml by `make generate`; edits here are lost.
"""campaigns.duplicate: POST /api/v2/campaigns/{id}/duplicate"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.campaign import Campaign

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="duplicate",
    name="campaigns.duplicate",
    method="POST",
    path="/api/v2/campaigns/{id}/duplicate",
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
    name: str | Unset = UNSET,
) -> Response[Campaign]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        body={
            "name": name,
        },
    )


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
    name: str | Unset = UNSET,
) -> Campaign:
    """Make a copy of a campaign.

    Args:
        id: Campaign to copy. A UUID.
        name: Name of the copy. When left out, the original's name with ` (copy)` behind it.

    Returns:
        A campaign.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `campaigns:create` or `campaigns:all` or `all:create` or `all:all`.
    Source: POST /api/v2/campaigns/{id}/duplicate
    """
    response = await asyncio_detailed(
        id,
        client=client,
        name=name,
    )
    return response.parsed
