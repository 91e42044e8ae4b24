# Generated from openapi.yaml by `make generate`; edits here are lost.
"""lead_labels.delete: DELETE /api/v2/lead-labels/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.lead_label import LeadLabel

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="deleteLeadLabel",
    name="lead_labels.delete",
    method="DELETE",
    path="/api/v2/lead-labels/{id}",
    scopes=(
        "lead-labels:delete",  # or
        "lead-labels:all",  # or
        "all:delete",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], LeadLabel] = decoding.object_of(LeadLabel)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
    reassigned_status: int | Unset = UNSET,
) -> Response[LeadLabel]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        body={
            "reassigned_status": reassigned_status,
        },
    )


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
    reassigned_status: int | Unset = UNSET,
) -> LeadLabel:
    """Delete a custom lead label.

    Send `reassigned_status`; without a body the API was seen to fail with 500.

    Args:
        id: ID of the lead label. A UUID.
        reassigned_status: Interest status that leads and e-mails with the deleted label get instead.

    Returns:
        The label that was deleted.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `lead-labels:delete` or `lead-labels:all` or `all:delete` or `all:all`.
    Source: DELETE /api/v2/lead-labels/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
        reassigned_status=reassigned_status,
    )
    return response.parsed
