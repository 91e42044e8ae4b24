# Generated from openapi.yaml by `make generate`; edits here are lost.
"""lead_lists.update: PATCH /api/v2/lead-lists/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.lead_list import LeadList

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="patchLeadList",
    name="lead_lists.update",
    method="PATCH",
    path="/api/v2/lead-lists/{id}",
    scopes=(
        "lead_lists:update",  # or
        "lead_lists:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
    body_required=True,
)
_decode: Callable[[Any], LeadList] = decoding.object_of(LeadList)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
    has_enrichment_task: bool | None | Unset = UNSET,
    owned_by: str | None | Unset = UNSET,
    name: str | Unset = UNSET,
) -> Response[LeadList]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        body={
            "has_enrichment_task": has_enrichment_task,
            "owned_by": owned_by,
            "name": name,
        },
    )


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
    has_enrichment_task: bool | None | Unset = UNSET,
    owned_by: str | None | Unset = UNSET,
    name: str | Unset = UNSET,
) -> LeadList:
    """Change a lead list.

    Args:
        id: Lead list to change. A UUID.
        has_enrichment_task: Enrich every lead that is added to the list.
        owned_by: User who owns the list. A UUID.
        name:

    Returns:
        The lead list after the change.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `lead_lists:update` or `lead_lists:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/lead-lists/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
        has_enrichment_task=has_enrichment_task,
        owned_by=owned_by,
        name=name,
    )
    return response.parsed
