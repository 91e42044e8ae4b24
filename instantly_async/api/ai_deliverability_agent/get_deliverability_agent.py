# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_deliverability_agents.get: GET /api/v2/ai-agents/deliverability"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.default_deliverability_agent import DefaultDeliverabilityAgent

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="getDeliverabilityAgent",
    name="ai_deliverability_agents.get",
    method="GET",
    path="/api/v2/ai-agents/deliverability",
    scopes=(
        "ai_agents:read",  # or
        "ai_agents:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], DefaultDeliverabilityAgent] = decoding.object_of(DefaultDeliverabilityAgent)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
) -> Response[DefaultDeliverabilityAgent]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
    )


async def asyncio(
    *,
    client: InstantlyClient,
) -> DefaultDeliverabilityAgent:
    """Get the workspace's default deliverability agent.

    The `id` of the agent found here is what the operations on a particular agent ask for.

    Returns:
        The default agent, or `null` in `agent` when none is deployed.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_agents:read` or `ai_agents:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/deliverability
    """
    response = await asyncio_detailed(
        client=client,
    )
    return response.parsed
