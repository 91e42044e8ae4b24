# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `ai_sales_agents.list_guidance_rules`: GET /api/v2/ai-agents/sales/{id}/guidance-rules.

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
    """Send GET /api/v2/ai-agents/sales/{id}/guidance-rules and give the whole response.

    See `instantly.ai_sales_agents.list_guidance_rules` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `ai_sdr:read` or `ai_sdr:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/sales/{id}/guidance-rules
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
