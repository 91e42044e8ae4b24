# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_agents.update: PATCH /api/v2/ai-agents/{id}"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.ai_agent import AIAgent
from ...models.ai_sales_agent import AISalesAgent

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.ai_agent_status import AIAgentStatus
    from ...models.deliverability_payload import DeliverabilityPayload
    from ...models.inbox_manager_payload import InboxManagerPayload
    from ...models.lead_finder_payload import LeadFinderPayload
    from ...models.sales_agent_config import SalesAgentConfig
    from ...models.sales_agent_payload import SalesAgentPayload

OPERATION = Operation(
    id="patchAIAgent",
    name="ai_agents.update",
    method="PATCH",
    path="/api/v2/ai-agents/{id}",
    scopes=(
        "ai_agents:update",  # or
        "ai_agents:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
    body_required=True,
)
_decode: Callable[[Any], AIAgent | AISalesAgent] = decoding.object_of(AIAgent, AISalesAgent)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
    name: str | Unset = UNSET,
    payload: LeadFinderPayload
    | Mapping[str, Any]
    | SalesAgentPayload
    | InboxManagerPayload
    | DeliverabilityPayload
    | Unset = UNSET,
    status: AIAgentStatus | int | Unset = UNSET,
    is_auto_created: bool | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    config: SalesAgentConfig | Mapping[str, Any] | Unset = UNSET,
    self_improvement: bool | None | Unset = UNSET,
) -> Response[AIAgent | AISalesAgent]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        body={
            "name": name,
            "payload": payload,
            "status": status,
            "is_auto_created": is_auto_created,
            "description": description,
            "config": config,
            "self_improvement": self_improvement,
        },
    )


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
    name: str | Unset = UNSET,
    payload: LeadFinderPayload
    | Mapping[str, Any]
    | SalesAgentPayload
    | InboxManagerPayload
    | DeliverabilityPayload
    | Unset = UNSET,
    status: AIAgentStatus | int | Unset = UNSET,
    is_auto_created: bool | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    config: SalesAgentConfig | Mapping[str, Any] | Unset = UNSET,
    self_improvement: bool | None | Unset = UNSET,
) -> AIAgent | AISalesAgent:
    """Update an AI agent.

    Args:
        id: Agent to change.
        name: New name of the agent.
        payload: Settings in the form that belongs to the agent's type.
        status: State to put the agent in.
        is_auto_created: Marks the agent as created automatically rather than by a user.
        description: Note on what the agent is for.
        config: Settings of an AI Sales Agent: memory, enrichment, outreach and autonomy.
        self_improvement: If true, the agent studies the results of earlier campaigns and adapts its outreach
            to them.

    Returns:
        The changed agent, in the form of its type.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_agents:update` or `ai_agents:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/ai-agents/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
        name=name,
        payload=payload,
        status=status,
        is_auto_created=is_auto_created,
        description=description,
        config=config,
        self_improvement=self_improvement,
    )
    return response.parsed
