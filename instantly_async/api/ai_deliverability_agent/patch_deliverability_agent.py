# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `ai_deliverability_agents.update`: PATCH /api/v2/ai-agents/deliverability/{id}.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

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
    """Send PATCH /api/v2/ai-agents/deliverability/{id} and give the whole response.

    See `instantly.ai_deliverability_agents.update` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `ai_agents:update` or `ai_agents:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/ai-agents/deliverability/{id}
    """
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
