# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_deliverability_agents.pause_affected_accounts: POST /api/v2/ai-agents/deliverability/feed-items/{id}/pause-affected-accounts"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="pauseDeliverabilityAffectedAccounts",
    name="ai_deliverability_agents.pause_affected_accounts",
    method="POST",
    path="/api/v2/ai-agents/deliverability/feed-items/{id}/pause-affected-accounts",
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
_decode: Callable[[Any], models.PausedAffectedAccounts] = decoding.object_of(models.PausedAffectedAccounts)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
) -> Response[models.PausedAffectedAccounts]:
    """POST /api/v2/ai-agents/deliverability/feed-items/{id}/pause-affected-accounts. See `instantly.ai_deliverability_agents.pause_affected_accounts`."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
