# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_sales_agents.list_guidance_rules: GET /api/v2/ai-agents/sales/{id}/guidance-rules"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="listSalesAgentGuidanceRules",
    name="ai_sales_agents.list_guidance_rules",
    method="GET",
    path="/api/v2/ai-agents/sales/{id}/guidance-rules",
    scopes=(
        "ai_sdr:read",  # or
        "ai_sdr:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], models.GuidanceRuleList] = decoding.object_of(models.GuidanceRuleList)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
) -> Response[models.GuidanceRuleList]:
    """GET /api/v2/ai-agents/sales/{id}/guidance-rules. See `instantly.ai_sales_agents.list_guidance_rules`."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
