# Generated from openapi.yaml by `make generate`; edits here are lost.
"""leads.merge: POST /api/v2/leads/merge"""

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
    id="mergeLeads",
    name="leads.merge",
    method="POST",
    path="/api/v2/leads/merge",
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
    lead_id: str,
    destination_lead_id: str,
) -> Response[Lead]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "lead_id": lead_id,
            "destination_lead_id": destination_lead_id,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    lead_id: str,
    destination_lead_id: str,
) -> Lead:
    """Merge one lead into another.

    Args:
        lead_id: Lead that is merged into the other. A UUID.
        destination_lead_id: Lead into which the other one is merged. A UUID.

    Returns:
        The lead.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `leads:update` or `leads:all` or `all:update` or `all:all`.
    Source: POST /api/v2/leads/merge
    """
    response = await asyncio_detailed(
        client=client,
        lead_id=lead_id,
        destination_lead_id=destination_lead_id,
    )
    return response.parsed
