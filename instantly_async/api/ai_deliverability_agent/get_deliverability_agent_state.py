# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_deliverability_agents.get_state: GET /api/v2/ai-agents/deliverability/state"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.default_deliverability_state import DefaultDeliverabilityState

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.deliverability_feed_filter import DeliverabilityFeedFilter

OPERATION = Operation(
    id="getDeliverabilityAgentState",
    name="ai_deliverability_agents.get_state",
    method="GET",
    path="/api/v2/ai-agents/deliverability/state",
    scopes=(
        "ai_agents:read",  # or
        "ai_agents:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], DefaultDeliverabilityState] = decoding.object_of(DefaultDeliverabilityState)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    feed_filter: DeliverabilityFeedFilter | str | Unset = UNSET,
) -> Response[DefaultDeliverabilityState]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        query={
            "limit": limit,
            "starting_after": starting_after,
            "feed_filter": feed_filter,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    feed_filter: DeliverabilityFeedFilter | str | Unset = UNSET,
) -> DefaultDeliverabilityState:
    """Get the live state of the default deliverability agent.

    Covers what the agent is doing, its next run, its latest results and its feed. Without a deployed agent
    the state is empty and `agent` is `null`.

    Args:
        limit: Number of feed items to return. 1 to 100.
        starting_after: Cursor: `next_starting_after` of the page before.
        feed_filter: Which items of the feed to return.

    Returns:
        The state of the default agent.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_agents:read` or `ai_agents:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/deliverability/state
    """
    response = await asyncio_detailed(
        client=client,
        limit=limit,
        starting_after=starting_after,
        feed_filter=feed_filter,
    )
    return response.parsed
