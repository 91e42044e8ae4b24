# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_deliverability_agents.update_settings: PATCH /api/v2/ai-agents/deliverability/settings"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.updated_deliverability_agent import UpdatedDeliverabilityAgent

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.deliverability_slack_settings import DeliverabilitySlackSettings

OPERATION = Operation(
    id="updateDeliverabilityAgentSettings",
    name="ai_deliverability_agents.update_settings",
    method="PATCH",
    path="/api/v2/ai-agents/deliverability/settings",
    scopes=(
        "ai_agents:update",  # or
        "ai_agents:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], UpdatedDeliverabilityAgent] = decoding.object_of(UpdatedDeliverabilityAgent)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    slack: DeliverabilitySlackSettings | Mapping[str, Any] | None,
) -> Response[UpdatedDeliverabilityAgent]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "slack": slack,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    slack: DeliverabilitySlackSettings | Mapping[str, Any] | None,
) -> UpdatedDeliverabilityAgent:
    """Change the Slack notifications of the default deliverability agent.

    Args:
        slack: Slack connection for notifications; `null` disconnects Slack.

    Returns:
        The changed agent.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_agents:update` or `ai_agents:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/ai-agents/deliverability/settings
    """
    response = await asyncio_detailed(
        client=client,
        slack=slack,
    )
    return response.parsed
