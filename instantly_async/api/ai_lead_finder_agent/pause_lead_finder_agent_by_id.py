# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_lead_finder_agents.pause: POST /api/v2/ai-agents/lead-finder/{id}/pause"""

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
    id="pauseLeadFinderAgentById",
    name="ai_lead_finder_agents.pause",
    method="POST",
    path="/api/v2/ai-agents/lead-finder/{id}/pause",
    scopes=(
        "ai_agents:update",  # or
        "ai_agents:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
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
    """Pause a lead finder agent.

    The campaign gets no more top-ups until the agent is resumed.

    Args:
        id: Lead finder agent to pause.

    Returns:
        The paused agent.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_agents:update` or `ai_agents:all` or `all:update` or `all:all`.
    Source: POST /api/v2/ai-agents/lead-finder/{id}/pause
    """
    response = await asyncio_detailed(
        id,
        client=client,
    )
    return response.parsed
