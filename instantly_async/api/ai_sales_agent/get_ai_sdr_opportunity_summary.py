# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_sales_agents.get_sdr_opportunity_summary: GET /api/v2/ai-agents/{id}/opportunities/summary"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.opportunity_summary import OpportunitySummary

if TYPE_CHECKING:
    import datetime

    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="getAiSdrOpportunitySummary",
    name="ai_sales_agents.get_sdr_opportunity_summary",
    method="GET",
    path="/api/v2/ai-agents/{id}/opportunities/summary",
    scopes=(
        "ai_sdr:read",  # or
        "ai_sdr:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], OpportunitySummary] = decoding.object_of(OpportunitySummary)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
    start_date: datetime.datetime | str | Unset = UNSET,
    end_date: datetime.datetime | str | Unset = UNSET,
) -> Response[OpportunitySummary]:
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
) -> OpportunitySummary:
    """Get opportunities by status and by campaign (path without `sales`).

    `getSalesAgentOpportunitySummary` answers in the same form.

    Args:
        id: Agent whose opportunities are counted.
        start_date: Earliest time to include, ISO 8601.
        end_date: Latest time to include, ISO 8601.

    Returns:
        Overall counts and those of each campaign.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_sdr:read` or `ai_sdr:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/{id}/opportunities/summary
    """
    response = await asyncio_detailed(
        id,
        client=client,
        start_date=start_date,
        end_date=end_date,
    )
    return response.parsed
