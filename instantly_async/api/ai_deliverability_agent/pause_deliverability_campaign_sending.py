# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_deliverability_agents.pause_campaign_sending: POST /api/v2/ai-agents/deliverability/feed-items/{id}/pause-campaign-sending"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.paused_campaign_sending import PausedCampaignSending

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="pauseDeliverabilityCampaignSending",
    name="ai_deliverability_agents.pause_campaign_sending",
    method="POST",
    path="/api/v2/ai-agents/deliverability/feed-items/{id}/pause-campaign-sending",
    scopes=(
        "ai_agents:update",  # or
        "ai_agents:all",  # or
        "all:update",  # or
        "all:all",  # or
        "accounts:update",  # or
        "accounts:all",
    ),
    scope_groups=(
        (
            "ai_agents:update",  # or
            "ai_agents:all",  # or
            "all:update",  # or
            "all:all",
        ),
        (
            "accounts:update",  # or
            "accounts:all",  # or
            "all:update",  # or
            "all:all",
        ),
    ),
    retry_safe=False,
)
_decode: Callable[[Any], PausedCampaignSending] = decoding.object_of(PausedCampaignSending)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
) -> Response[PausedCampaignSending]:
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
) -> PausedCampaignSending:
    """Stop campaign sending from affected accounts for 14 days.

    Works on bounce-health and warmup-score recommendations, and only for the self-managed accounts among
    those affected. Repeating it for an item that is done has no effect.

    Args:
        id: Feed item of the workspace's default agent; `listDeliverabilityAgentFeedItems` lists them.

    Returns:
        The feed item, with counts of accounts and the end of the pause.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), ConflictError (409), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_agents:update` or `ai_agents:all` or `all:update` or `all:all`, and `accounts:update` or
        `accounts:all` or `all:update` or `all:all`.
    Source: POST /api/v2/ai-agents/deliverability/feed-items/{id}/pause-campaign-sending
    """
    response = await asyncio_detailed(
        id,
        client=client,
    )
    return response.parsed
