# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_lead_finder_agents.get: GET /api/v2/ai-agents/lead-finder/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.ai_lead_finder_agent import AILeadFinderAgent

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="getLeadFinderAgentById",
    name="ai_lead_finder_agents.get",
    method="GET",
    path="/api/v2/ai-agents/lead-finder/{id}",
    scopes=(
        "ai_agents:read",  # or
        "ai_agents:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], AILeadFinderAgent] = decoding.object_of(AILeadFinderAgent)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
) -> Response[AILeadFinderAgent]:
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
) -> AILeadFinderAgent:
    """Fetch one lead finder agent with its whole configuration.

    Args:
        id: Lead finder agent to fetch.

    Returns:
        The agent.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_agents:read` or `ai_agents:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/lead-finder/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
    )
    return response.parsed
