# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `ai_lead_finder_agents.get_stats`: GET /api/v2/ai-agents/lead-finder/{id}/stats.

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
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="getLeadFinderAgentStats",
    name="ai_lead_finder_agents.get_stats",
    method="GET",
    path="/api/v2/ai-agents/lead-finder/{id}/stats",
    scopes=(
        "ai_agents:read",  # or
        "ai_agents:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], models.LeadFinderAgentStats] = decoding.object_of(models.LeadFinderAgentStats)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
) -> Response[models.LeadFinderAgentStats]:
    """Send GET /api/v2/ai-agents/lead-finder/{id}/stats and give the whole response.

    See `instantly.ai_lead_finder_agents.get_stats` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `ai_agents:read` or `ai_agents:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/lead-finder/{id}/stats
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
