# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_deliverability_agents.pause_campaign_sending: POST /api/v2/ai-agents/deliverability/feed-items/{id}/pause-campaign-sending"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

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
_decode: Callable[[Any], models.PausedCampaignSending] = decoding.object_of(models.PausedCampaignSending)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
) -> Response[models.PausedCampaignSending]:
    """POST /api/v2/ai-agents/deliverability/feed-items/{id}/pause-campaign-sending. See `instantly.ai_deliverability_agents.pause_campaign_sending`."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
