# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `ai_agents.get_analytics`: POST /api/v2/ai-agents/analytics.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Argument, Operation
from ..._core.types import UNSET, Response, Unset

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
    arguments=(Argument("agent_ids", "body", form="list", least=1, most=100),),
)
_decode: Callable[[Any], models.AIAgentAnalyticsList] = decoding.object_of(models.AIAgentAnalyticsList)


async def asyncio_detailed(
    *,
    client: Caller,
    agent_ids: Sequence[str],
    agent_types: Mapping[str, models.AIAgentType | int] | Unset = UNSET,
) -> Response[models.AIAgentAnalyticsList]:
    """Send POST /api/v2/ai-agents/analytics and give the whole response.

    See `instantly.ai_agents.get_analytics` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `ai_agents:read` or `ai_agents:all` or `all:read` or `all:all`.
    Source: POST /api/v2/ai-agents/analytics
    """
    return await client.send(
        OPERATION,
        _decode,
        body={
            "agent_ids": agent_ids,
            "agent_types": agent_types,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
