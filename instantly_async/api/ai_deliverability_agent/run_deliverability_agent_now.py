# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_deliverability_agents.run_now: POST /api/v2/ai-agents/deliverability/run-now"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.deliverability_run_start import DeliverabilityRunStart

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="runDeliverabilityAgentNow",
    name="ai_deliverability_agents.run_now",
    method="POST",
    path="/api/v2/ai-agents/deliverability/run-now",
    scopes=(
        "ai_agents:update",  # or
        "ai_agents:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], DeliverabilityRunStart] = decoding.object_of(DeliverabilityRunStart)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
) -> Response[DeliverabilityRunStart]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
    )


async def asyncio(
    *,
    client: InstantlyClient,
) -> DeliverabilityRunStart:
    """Start a cycle of the default deliverability agent right away.

    The cycle runs in the background; `getDeliverabilityAgentState` shows how far it is.

    Returns:
        The agent and the cycle that was started.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            ConflictError (409), RateLimitError (429), ServerError (500).
        APIConnectionError: No answer came.

    Scopes: `ai_agents:update` or `ai_agents:all` or `all:update` or `all:all`.
    Source: POST /api/v2/ai-agents/deliverability/run-now
    """
    response = await asyncio_detailed(
        client=client,
    )
    return response.parsed
