# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `ai_deliverability_agents.pause_affected_accounts`: POST /api/v2/ai-agents/deliverability/feed-
items/{id}/pause-affected-accounts.

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
    """Send POST /api/v2/ai-agents/deliverability/feed-items/{id}/pause-affected-accounts and give the whole
    response.

    See `instantly.ai_deliverability_agents.pause_affected_accounts` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `ai_agents:update` or `ai_agents:all` or `all:update` or `all:all`, and `accounts:update` or
        `accounts:all` or `all:update` or `all:all`.
    Source: POST /api/v2/ai-agents/deliverability/feed-items/{id}/pause-affected-accounts
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
