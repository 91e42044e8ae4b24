# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_deliverability_agents.complete_feed_item: POST /api/v2/ai-agents/deliverability/feed-items/{id}/complete"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.completed_feed_item import CompletedFeedItem

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

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
_decode: Callable[[Any], CompletedFeedItem] = decoding.object_of(CompletedFeedItem)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
) -> Response[CompletedFeedItem]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
) -> CompletedFeedItem:
    """Mark a recommendation of the deliverability agent as done.

    The agent first verifies that the problem behind the pending recommendation is gone. So far this works for
    workspace-settings recommendations only. Repeating it for an item that is done has no effect.

    Args:
        id: Feed item of the workspace's default agent; `listDeliverabilityAgentFeedItems` lists them.

    Returns:
        The completed feed item.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), ConflictError (409), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_agents:update` or `ai_agents:all` or `all:update` or `all:all`.
    Source: POST /api/v2/ai-agents/deliverability/feed-items/{id}/complete
    """
    response = await asyncio_detailed(
        id,
        client=client,
    )
    return response.parsed
