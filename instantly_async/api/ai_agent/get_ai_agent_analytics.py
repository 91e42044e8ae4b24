# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_agents.get_analytics: POST /api/v2/ai-agents/analytics"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.ai_agent_analytics_list import AIAgentAnalyticsList

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.ai_agent_type import AIAgentType

OPERATION = Operation(
    id="getAiAgentAnalytics",
    name="ai_agents.get_analytics",
    method="POST",
    path="/api/v2/ai-agents/analytics",
    scopes=(
        "ai_agents:read",  # or
        "ai_agents:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], AIAgentAnalyticsList] = decoding.object_of(AIAgentAnalyticsList)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    agent_ids: Sequence[str],
    agent_types: Mapping[str, AIAgentType | int] | Unset = UNSET,
) -> Response[AIAgentAnalyticsList]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "agent_ids": agent_ids,
            "agent_types": agent_types,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    agent_ids: Sequence[str],
    agent_types: Mapping[str, AIAgentType | int] | Unset = UNSET,
) -> AIAgentAnalyticsList:
    """Get reach and outcome of chosen AI agents.

    What the two figures count depends on the type. For reply agents reach is the number of actions and
    outcome the number of distinct conversations; for sales agents they are e-mails sent and replies received.

    Args:
        agent_ids: Agents to report on. 1 to 100 items.
        agent_types: Types of the agents, as an object from agent ID to type number, for example `{"AGENT_ID":
            1}`. Saves the server from looking them up.

    Returns:
        Key figures, one entry per agent.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_agents:read` or `ai_agents:all` or `all:read` or `all:all`.
    Source: POST /api/v2/ai-agents/analytics
    """
    response = await asyncio_detailed(
        client=client,
        agent_ids=agent_ids,
        agent_types=agent_types,
    )
    return response.parsed
