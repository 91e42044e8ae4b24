# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_deliverability_agents.get_default: GET /api/v2/ai-agents/deliverability"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="getDeliverabilityAgent",
    name="ai_deliverability_agents.get_default",
    method="GET",
    path="/api/v2/ai-agents/deliverability",
    scopes=(
        "ai_agents:read",  # or
        "ai_agents:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], models.DefaultDeliverabilityAgent] = decoding.object_of(models.DefaultDeliverabilityAgent)


async def asyncio_detailed(
    *,
    client: Caller,
) -> Response[models.DefaultDeliverabilityAgent]:
    """GET /api/v2/ai-agents/deliverability. See `instantly.ai_deliverability_agents.get_default`."""
    return await client.send(
        OPERATION,
        _decode,
    )


asyncio: Final = parsed(asyncio_detailed)
