# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_lead_finder_agents.get_stats: GET /api/v2/ai-agents/lead-finder/{id}/stats"""

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
    """GET /api/v2/ai-agents/lead-finder/{id}/stats. See `instantly.ai_lead_finder_agents.get_stats`."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
