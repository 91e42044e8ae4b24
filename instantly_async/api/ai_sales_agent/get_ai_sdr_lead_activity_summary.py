# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_sales_agents.get_sdr_lead_activity_summary: GET /api/v2/ai-agents/{id}/leads/activity/summary"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.lead_activity_summary import LeadActivitySummary

if TYPE_CHECKING:
    import datetime

    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="getAiSdrLeadActivitySummary",
    name="ai_sales_agents.get_sdr_lead_activity_summary",
    method="GET",
    path="/api/v2/ai-agents/{id}/leads/activity/summary",
    scopes=(
        "ai_sdr:read",  # or
        "ai_sdr:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], LeadActivitySummary] = decoding.object_of(LeadActivitySummary)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
    start_date: datetime.datetime | str | Unset = UNSET,
    end_date: datetime.datetime | str | Unset = UNSET,
) -> Response[LeadActivitySummary]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        query={
            "start_date": start_date,
            "end_date": end_date,
        },
    )


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
    start_date: datetime.datetime | str | Unset = UNSET,
    end_date: datetime.datetime | str | Unset = UNSET,
) -> LeadActivitySummary:
    """Get counts and rates of lead activity (path without `sales`).

    Sums up all campaigns of the agent. `getSalesAgentLeadActivitySummary` answers in the same form.

    Args:
        id: Agent whose leads are counted.
        start_date: Earliest time to include, ISO 8601.
        end_date: Latest time to include, ISO 8601.

    Returns:
        Counts and rates over all leads.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_sdr:read` or `ai_sdr:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/{id}/leads/activity/summary
    """
    response = await asyncio_detailed(
        id,
        client=client,
        start_date=start_date,
        end_date=end_date,
    )
    return response.parsed
