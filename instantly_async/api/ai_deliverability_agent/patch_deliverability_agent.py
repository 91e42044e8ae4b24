# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_deliverability_agents.update: PATCH /api/v2/ai-agents/deliverability/{id}"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="patchDeliverabilityAgent",
    name="ai_deliverability_agents.update",
    method="PATCH",
    path="/api/v2/ai-agents/deliverability/{id}",
    scopes=(
        "ai_agents:update",  # or
        "ai_agents:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], models.AIDeliverabilityAgent] = decoding.object_of(models.AIDeliverabilityAgent)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
    slack: models.DeliverabilitySlackSettings | Mapping[str, Any] | None,
) -> Response[models.AIDeliverabilityAgent]:
    """PATCH /api/v2/ai-agents/deliverability/{id}. See `instantly.ai_deliverability_agents.update`."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        body={
            "slack": slack,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
