# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_deliverability_agents.deploy: POST /api/v2/ai-agents/deliverability/deploy"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.deliverability_deployment import DeliverabilityDeployment

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="deployDeliverabilityAgent",
    name="ai_deliverability_agents.deploy",
    method="POST",
    path="/api/v2/ai-agents/deliverability/deploy",
    scopes=(
        "ai_agents:create",  # or
        "ai_agents:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], DeliverabilityDeployment] = decoding.object_of(DeliverabilityDeployment)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
) -> Response[DeliverabilityDeployment]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
    )


async def asyncio(
    *,
    client: InstantlyClient,
) -> DeliverabilityDeployment:
    """Create the workspace's default deliverability agent, or reactivate it.

    A first cycle of checks is scheduled after deployment and runs in the background. When the agent is active
    already, repeating the request does no harm.

    Returns:
        The agent, and what the deployment did.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), PermissionDeniedError (403),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_agents:create` or `ai_agents:all` or `all:create` or `all:all`.
    Source: POST /api/v2/ai-agents/deliverability/deploy
    """
    response = await asyncio_detailed(
        client=client,
    )
    return response.parsed
