# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_lead_finder_agents.resume: POST /api/v2/ai-agents/lead-finder/{id}/resume"""

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
    id="resumeLeadFinderAgentById",
    name="ai_lead_finder_agents.resume",
    method="POST",
    path="/api/v2/ai-agents/lead-finder/{id}/resume",
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
    """Resume a paused lead finder agent.

    The agent checks its campaign at once and tops it up if it has too few active leads.

    Args:
        id: Lead finder agent to resume.

    Returns:
        The resumed agent.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            ConflictError (409), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_agents:update` or `ai_agents:all` or `all:update` or `all:all`.
    Source: POST /api/v2/ai-agents/lead-finder/{id}/resume
    """
    response = await asyncio_detailed(
        id,
        client=client,
    )
    return response.parsed
