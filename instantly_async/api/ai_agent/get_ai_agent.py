# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_agents.get: GET /api/v2/ai-agents/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.ai_agent_summary import AIAgentSummary

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="getAIAgent",
    name="ai_agents.get",
    method="GET",
    path="/api/v2/ai-agents/{id}",
    scopes=(
        "ai_agents:read",  # or
        "ai_agents:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], AIAgentSummary] = decoding.object_of(AIAgentSummary)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
) -> Response[AIAgentSummary]:
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
) -> AIAgentSummary:
    """Get the common fields of an AI agent.

    Works for every type of agent, but leaves out the settings that only one type has. Those come from the
    operations for that type, such as `GET /api/v2/ai-agents/inbox-manager/{id}` for an Inbox Manager.

    Args:
        id: Agent to fetch.

    Returns:
        The agent's common fields.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_agents:read` or `ai_agents:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
    )
    return response.parsed
