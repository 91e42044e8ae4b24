# Generated from openapi.yaml by `make generate`; edits here are lost.
"""lead_lists.create: POST /api/v2/lead-lists"""

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
    id="createLeadList",
    name="lead_lists.create",
    method="POST",
    path="/api/v2/lead-lists",
    scopes=(
        "lead_lists:create",  # or
        "lead_lists:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], LeadList] = decoding.object_of(LeadList)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    name: str,
    has_enrichment_task: bool | None | Unset = UNSET,
    owned_by: str | None | Unset = UNSET,
) -> Response[LeadList]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "name": name,
            "has_enrichment_task": has_enrichment_task,
            "owned_by": owned_by,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    name: str,
    has_enrichment_task: bool | None | Unset = UNSET,
    owned_by: str | None | Unset = UNSET,
) -> LeadList:
    """Create a lead list.

    Args:
        name:
        has_enrichment_task: Enrich every lead that is added to the list.
        owned_by: User who owns the list; its creator when left out. A UUID.

    Returns:
        The new lead list.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `lead_lists:create` or `lead_lists:all` or `all:create` or `all:all`.
    Source: POST /api/v2/lead-lists
    """
    response = await asyncio_detailed(
        client=client,
        name=name,
        has_enrichment_task=has_enrichment_task,
        owned_by=owned_by,
    )
    return response.parsed
