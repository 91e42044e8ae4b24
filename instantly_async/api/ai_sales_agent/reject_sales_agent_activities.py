# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `ai_sales_agents.reject_activities`: POST /api/v2/ai-agents/sales/{id}/activities/reject.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Argument, Operation
from ..._core.types import Response

OPERATION = Operation(
    id="rejectSalesAgentActivities",
    name="ai_sales_agents.reject_activities",
    method="POST",
    path="/api/v2/ai-agents/sales/{id}/activities/reject",
    scopes=(
        "ai_sdr:update",  # or
        "ai_sdr:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
    arguments=(Argument("activity_ids", "body", form="list", least=1, most=100),),
)
_decode: Callable[[Any], models.RejectedActivities] = decoding.object_of(models.RejectedActivities)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
    activity_ids: Sequence[str],
    rejection_reason: str,
) -> Response[models.RejectedActivities]:
    """Send POST /api/v2/ai-agents/sales/{id}/activities/reject and give the whole response.

    See `instantly.ai_sales_agents.reject_activities` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `ai_sdr:update` or `ai_sdr:all` or `all:update` or `all:all`.
    Source: POST /api/v2/ai-agents/sales/{id}/activities/reject
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        body={
            "activity_ids": activity_ids,
            "rejection_reason": rejection_reason,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
