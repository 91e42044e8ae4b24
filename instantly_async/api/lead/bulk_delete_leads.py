# Generated from openapi.yaml by `make generate`; edits here are lost.
"""leads.bulk_delete: DELETE /api/v2/leads"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.deleted_count import DeletedCount

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.lead_status_filter import LeadStatusFilter

OPERATION = Operation(
    id="bulkDeleteLeads",
    name="leads.bulk_delete",
    method="DELETE",
    path="/api/v2/leads",
    scopes=(
        "leads:delete",  # or
        "leads:all",  # or
        "all:delete",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], DeletedCount] = decoding.object_of(DeletedCount)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    campaign_id: str | Unset = UNSET,
    list_id: str | Unset = UNSET,
    status: LeadStatusFilter | int | Unset = UNSET,
    ids: Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[DeletedCount]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "campaign_id": campaign_id,
            "list_id": list_id,
            "status": status,
            "ids": ids,
            "limit": limit,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    campaign_id: str | Unset = UNSET,
    list_id: str | Unset = UNSET,
    status: LeadStatusFilter | int | Unset = UNSET,
    ids: Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> DeletedCount:
    """Delete many leads of a campaign or list.

    One of `campaign_id` and `list_id` is required. Without `status`, `ids` and `limit`, every lead of that
    campaign or list is deleted.

    Args:
        campaign_id: Campaign whose leads are deleted; needed when there is no `list_id`. A UUID.
        list_id: List whose leads are deleted; needed when there is no `campaign_id`. A UUID.
        status: Delete only leads in this state. Without it, leads in any state are deleted.
        ids: Delete only these leads, as far as they are in the campaign or list.
        limit: Delete at most this many leads. Without it, all that match are deleted. 1 to 10000.

    Returns:
        The number of leads that were deleted.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `leads:delete` or `leads:all` or `all:delete` or `all:all`.
    Source: DELETE /api/v2/leads
    """
    response = await asyncio_detailed(
        client=client,
        campaign_id=campaign_id,
        list_id=list_id,
        status=status,
        ids=ids,
        limit=limit,
    )
    return response.parsed
