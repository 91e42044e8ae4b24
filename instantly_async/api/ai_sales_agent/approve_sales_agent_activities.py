# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `ai_sales_agents.approve_activities`: POST /api/v2/ai-agents/sales/{id}/activities/approve.

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
    id="approveSalesAgentActivities",
    name="ai_sales_agents.approve_activities",
    method="POST",
    path="/api/v2/ai-agents/sales/{id}/activities/approve",
    scopes=(
        "ai_sdr:update",  # or
        "ai_sdr:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
    arguments=(Argument("activity_ids", "body", form="list", least=1, most=100),),
)
_decode: Callable[[Any], models.ApprovedActivities] = decoding.object_of(models.ApprovedActivities)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
    activity_ids: Sequence[str],
) -> Response[models.ApprovedActivities]:
    """Send POST /api/v2/ai-agents/sales/{id}/activities/approve and give the whole response.

    See `instantly.ai_sales_agents.approve_activities` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `ai_sdr:update` or `ai_sdr:all` or `all:update` or `all:all`.
    Source: POST /api/v2/ai-agents/sales/{id}/activities/approve
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        body={
            "activity_ids": activity_ids,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
