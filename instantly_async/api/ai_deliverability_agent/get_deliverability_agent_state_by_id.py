# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `ai_deliverability_agents.get_state`: GET /api/v2/ai-agents/deliverability/{id}/state.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

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
    """Send GET /api/v2/ai-agents/deliverability/{id}/state and give the whole response.

    See `instantly.ai_deliverability_agents.get_state` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `ai_agents:read` or `ai_agents:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/deliverability/{id}/state
    """
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
