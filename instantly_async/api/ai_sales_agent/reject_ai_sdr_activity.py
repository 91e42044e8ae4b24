# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `ai_sales_agents.reject_sdr_activity`: POST /api/v2/ai-agents/{id}/activity/{activity_id}/reject.

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
    id="rejectAiSdrActivity",
    name="ai_sales_agents.reject_sdr_activity",
    method="POST",
    path="/api/v2/ai-agents/{id}/activity/{activity_id}/reject",
    scopes=(
        "ai_sdr:update",  # or
        "ai_sdr:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], models.AISalesAgentActivity] = decoding.object_of(models.AISalesAgentActivity)


async def asyncio_detailed(
    id: str,
    activity_id: str,
    *,
    client: Caller,
    rejection_reason: str,
) -> Response[models.AISalesAgentActivity]:
    """Send POST /api/v2/ai-agents/{id}/activity/{activity_id}/reject and give the whole response.

    See `instantly.ai_sales_agents.reject_sdr_activity` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `ai_sdr:update` or `ai_sdr:all` or `all:update` or `all:all`.
    Source: POST /api/v2/ai-agents/{id}/activity/{activity_id}/reject
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
            "activity_id": activity_id,
        },
        body={
            "rejection_reason": rejection_reason,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
