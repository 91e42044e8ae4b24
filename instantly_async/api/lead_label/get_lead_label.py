# Generated from openapi.yaml by `make generate`; edits here are lost.
"""lead_labels.get: GET /api/v2/lead-labels/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.lead_label import LeadLabel

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="getLeadLabel",
    name="lead_labels.get",
    method="GET",
    path="/api/v2/lead-labels/{id}",
    scopes=(
        "lead-labels:read",  # or
        "lead-labels:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], LeadLabel] = decoding.object_of(LeadLabel)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
) -> Response[LeadLabel]:
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
) -> LeadLabel:
    """Get one custom lead label.

    Args:
        id: ID of the lead label. A UUID.

    Returns:
        The label.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `lead-labels:read` or `lead-labels:all` or `all:read` or `all:all`.
    Source: GET /api/v2/lead-labels/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
    )
    return response.parsed
