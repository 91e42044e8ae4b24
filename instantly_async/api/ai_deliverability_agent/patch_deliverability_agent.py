# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_deliverability_agents.update: PATCH /api/v2/ai-agents/deliverability/{id}"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.ai_deliverability_agent import AIDeliverabilityAgent

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.deliverability_slack_settings import DeliverabilitySlackSettings

OPERATION = Operation(
    id="patchDeliverabilityAgent",
    name="ai_deliverability_agents.update",
    method="PATCH",
    path="/api/v2/ai-agents/deliverability/{id}",
    scopes=(
        "ai_agents:update",  # or
        "ai_agents:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], AIDeliverabilityAgent] = decoding.object_of(AIDeliverabilityAgent)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
    slack: DeliverabilitySlackSettings | Mapping[str, Any] | None,
) -> Response[AIDeliverabilityAgent]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        body={
            "slack": slack,
        },
    )


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
    slack: DeliverabilitySlackSettings | Mapping[str, Any] | None,
) -> AIDeliverabilityAgent:
    """Change the Slack notifications of a deliverability agent.

    Args:
        id: Deliverability agent; `getDeliverabilityAgent` returns that of the workspace in `agent.id`.
        slack: Slack connection for notifications; `null` disconnects Slack.

    Returns:
        The changed deliverability agent.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_agents:update` or `ai_agents:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/ai-agents/deliverability/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
        slack=slack,
    )
    return response.parsed
