# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_deliverability_agents.get_by_id: GET /api/v2/ai-agents/deliverability/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.ai_deliverability_agent import AIDeliverabilityAgent

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="getDeliverabilityAgentById",
    name="ai_deliverability_agents.get_by_id",
    method="GET",
    path="/api/v2/ai-agents/deliverability/{id}",
    scopes=(
        "ai_agents:read",  # or
        "ai_agents:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], AIDeliverabilityAgent] = decoding.object_of(AIDeliverabilityAgent)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
) -> Response[AIDeliverabilityAgent]:
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
) -> AIDeliverabilityAgent:
    """Get a deliverability agent.

    Args:
        id: Deliverability agent; `getDeliverabilityAgent` returns that of the workspace in `agent.id`.

    Returns:
        The deliverability agent.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_agents:read` or `ai_agents:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/deliverability/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
    )
    return response.parsed
