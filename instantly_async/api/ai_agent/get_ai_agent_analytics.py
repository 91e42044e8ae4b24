# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_agents.get_analytics: POST /api/v2/ai-agents/analytics"""

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
    """POST /api/v2/ai-agents/analytics. See `instantly.ai_agents.get_analytics`."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "agent_ids": agent_ids,
            "agent_types": agent_types,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
