# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `ai_deliverability_agents.complete_feed_item`: POST /api/v2/ai-agents/deliverability/feed-
items/{id}/complete.

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
    id="completeDeliverabilityFeedItem",
    name="ai_deliverability_agents.complete_feed_item",
    method="POST",
    path="/api/v2/ai-agents/deliverability/feed-items/{id}/complete",
    scopes=(
        "ai_agents:update",  # or
        "ai_agents:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], models.CompletedFeedItem] = decoding.object_of(models.CompletedFeedItem)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
) -> Response[models.CompletedFeedItem]:
    """Send POST /api/v2/ai-agents/deliverability/feed-items/{id}/complete and give the whole response.

    See `instantly.ai_deliverability_agents.complete_feed_item` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `ai_agents:update` or `ai_agents:all` or `all:update` or `all:all`.
    Source: POST /api/v2/ai-agents/deliverability/feed-items/{id}/complete
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
