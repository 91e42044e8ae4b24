# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_deliverability_agents.run_now: POST /api/v2/ai-agents/deliverability/run-now"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="runDeliverabilityAgentNow",
    name="ai_deliverability_agents.run_now",
    method="POST",
    path="/api/v2/ai-agents/deliverability/run-now",
    scopes=(
        "ai_agents:update",  # or
        "ai_agents:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], models.DeliverabilityRunStart] = decoding.object_of(models.DeliverabilityRunStart)


async def asyncio_detailed(
    *,
    client: Caller,
) -> Response[models.DeliverabilityRunStart]:
    """POST /api/v2/ai-agents/deliverability/run-now. See `instantly.ai_deliverability_agents.run_now`."""
    return await client.send(
        OPERATION,
        _decode,
    )


asyncio: Final = parsed(asyncio_detailed)
