# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_deliverability_agents.get_state: GET /api/v2/ai-agents/deliverability/{id}/state"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Argument, Operation
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="getDeliverabilityAgentStateById",
    name="ai_deliverability_agents.get_state",
    method="GET",
    path="/api/v2/ai-agents/deliverability/{id}/state",
    scopes=(
        "ai_agents:read",  # or
        "ai_agents:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
    arguments=(Argument("limit", "query", least=1, most=100),),
)
_decode: Callable[[Any], models.DeliverabilityState] = decoding.object_of(models.DeliverabilityState)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    feed_filter: models.DeliverabilityFeedFilter | str | Unset = UNSET,
) -> Response[models.DeliverabilityState]:
    """GET /api/v2/ai-agents/deliverability/{id}/state. See `instantly.ai_deliverability_agents.get_state`."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        query={
            "limit": limit,
            "starting_after": starting_after,
            "feed_filter": feed_filter,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
