# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_lead_finder_agents.get_stats: GET /api/v2/ai-agents/lead-finder/{id}/stats"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.lead_finder_agent_stats import LeadFinderAgentStats

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="getLeadFinderAgentStats",
    name="ai_lead_finder_agents.get_stats",
    method="GET",
    path="/api/v2/ai-agents/lead-finder/{id}/stats",
    scopes=(
        "ai_agents:read",  # or
        "ai_agents:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], LeadFinderAgentStats] = decoding.object_of(LeadFinderAgentStats)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
) -> Response[LeadFinderAgentStats]:
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
) -> LeadFinderAgentStats:
    """Fetch the lifetime totals of a lead finder agent.

    Args:
        id: Lead finder agent whose totals are fetched.

    Returns:
        Totals since the agent was created.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_agents:read` or `ai_agents:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/lead-finder/{id}/stats
    """
    response = await asyncio_detailed(
        id,
        client=client,
    )
    return response.parsed
