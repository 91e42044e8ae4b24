# Generated from openapi.yaml by `make generate`; edits here are lost.
"""leads.get: GET /api/v2/leads/{id}"""

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
    id="getLead",
    name="leads.get",
    method="GET",
    path="/api/v2/leads/{id}",
    scopes=(
        "leads:read",  # or
        "leads:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], Lead] = decoding.object_of(Lead)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
) -> Response[Lead]:
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
) -> Lead:
    """Get one lead.

    Args:
        id: Lead to get. A person has a lead id of their own in every campaign and list. A UUID.

    Returns:
        The lead.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `leads:read` or `leads:all` or `all:read` or `all:all`.
    Source: GET /api/v2/leads/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
    )
    return response.parsed
