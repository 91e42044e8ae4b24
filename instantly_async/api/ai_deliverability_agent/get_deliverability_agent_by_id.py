# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_deliverability_agents.get: GET /api/v2/ai-agents/deliverability/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="getDeliverabilityAgentById",
    name="ai_deliverability_agents.get",
    method="GET",
    path="/api/v2/ai-agents/deliverability/{id}",
    scopes=(
        "ai_agents:read",  # or
        "ai_agents:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], models.AIDeliverabilityAgent] = decoding.object_of(models.AIDeliverabilityAgent)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
) -> Response[models.AIDeliverabilityAgent]:
    """GET /api/v2/ai-agents/deliverability/{id}. See `instantly.ai_deliverability_agents.get`."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
