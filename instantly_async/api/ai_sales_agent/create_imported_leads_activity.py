# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_sales_agents.create_imported_leads_activity: POST /api/v2/ai-agents/{id}/activities/imported-leads"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.ai_sales_agent_activity import AISalesAgentActivity

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="createImportedLeadsActivity",
    name="ai_sales_agents.create_imported_leads_activity",
    method="POST",
    path="/api/v2/ai-agents/{id}/activities/imported-leads",
    scopes=(
        "ai_sdr:update",  # or
        "ai_sdr:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], AISalesAgentActivity] = decoding.object_of(AISalesAgentActivity)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
    lead_ids: Sequence[str],
    master_list_id: str,
    source: str | Unset = UNSET,
) -> Response[AISalesAgentActivity]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        body={
            "lead_ids": lead_ids,
            "master_list_id": master_list_id,
            "source": source,
        },
    )


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
    lead_ids: Sequence[str],
    master_list_id: str,
    source: str | Unset = UNSET,
) -> AISalesAgentActivity:
    """Record that leads were imported for an AI sales agent from a CSV file.

    Call it after a manual CSV upload; it creates an activity of type `imported_leads`. Submitting the same
    import again returns the activity that exists already.

    Args:
        id: Agent that the leads were imported for.
        lead_ids: Leads that were imported. Not empty.
        master_list_id: Lead list that received the leads.
        source: Where the leads came from. Always 'csv_import'.

    Returns:
        The activity of the import, new or already present.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), ConflictError (409), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_sdr:update` or `ai_sdr:all` or `all:update` or `all:all`.
    Source: POST /api/v2/ai-agents/{id}/activities/imported-leads
    """
    response = await asyncio_detailed(
        id,
        client=client,
        lead_ids=lead_ids,
        master_list_id=master_list_id,
        source=source,
    )
    return response.parsed
