# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_deliverability_agents.pause_affected_accounts: POST /api/v2/ai-agents/deliverability/feed-items/{id}/pause-affected-accounts"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.paused_affected_accounts import PausedAffectedAccounts

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

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
_decode: Callable[[Any], PausedAffectedAccounts] = decoding.object_of(PausedAffectedAccounts)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
) -> Response[PausedAffectedAccounts]:
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
) -> PausedAffectedAccounts:
    """Pause the accounts that a DNS-health or blocklist recommendation concerns.

    Pauses the active accounts that are affected at present; the recommendation is checked anew before any
    account changes. Repeating it for an item that is done has no effect.

    Args:
        id: Feed item of the workspace's default agent; `listDeliverabilityAgentFeedItems` lists them.

    Returns:
        The feed item, with counts of affected and paused accounts.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), ConflictError (409), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_agents:update` or `ai_agents:all` or `all:update` or `all:all`, and `accounts:update` or
        `accounts:all` or `all:update` or `all:all`.
    Source: POST /api/v2/ai-agents/deliverability/feed-items/{id}/pause-affected-accounts
    """
    response = await asyncio_detailed(
        id,
        client=client,
    )
    return response.parsed
