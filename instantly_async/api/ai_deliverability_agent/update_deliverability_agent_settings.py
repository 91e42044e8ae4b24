# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_deliverability_agents.update_default: PATCH /api/v2/ai-agents/deliverability/settings"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="updateDeliverabilityAgentSettings",
    name="ai_deliverability_agents.update_default",
    method="PATCH",
    path="/api/v2/ai-agents/deliverability/settings",
    scopes=(
        "ai_agents:update",  # or
        "ai_agents:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], models.UpdatedDeliverabilityAgent] = decoding.object_of(models.UpdatedDeliverabilityAgent)


async def asyncio_detailed(
    *,
    client: Caller,
    slack: models.DeliverabilitySlackSettings | Mapping[str, Any] | None,
) -> Response[models.UpdatedDeliverabilityAgent]:
    """PATCH /api/v2/ai-agents/deliverability/settings. See `instantly.ai_deliverability_agents.update_default`."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "slack": slack,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
