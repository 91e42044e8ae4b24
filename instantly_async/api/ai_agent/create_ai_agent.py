# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_agents.create: POST /api/v2/ai-agents"""

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
    from ...models.inbox_manager_payload import InboxManagerPayload
    from ...models.sales_agent_kind import SalesAgentKind

OPERATION = Operation(
    id="createAIAgent",
    name="ai_agents.create",
    method="POST",
    path="/api/v2/ai-agents",
    scopes=(
        "ai_agents:create",  # or
        "ai_agents:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], AIAgent | AISalesAgent] = decoding.object_of(AIAgent, AISalesAgent)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    name: str,
    payload: InboxManagerPayload | Mapping[str, Any] | Unset = UNSET,
    type: Any | Unset = UNSET,
    input: str | Unset = UNSET,
    status: AIAgentStatus | int | Unset = UNSET,
    memory_from_workspace: bool | Unset = UNSET,
    description: str | Unset = UNSET,
    config: Mapping[str, Any] | Unset = UNSET,
    master_lead_list_id: str | Unset = UNSET,
    initial_scrape_ready: bool | Unset = UNSET,
    is_duplicate: bool | Unset = UNSET,
    source_ai_sdr_id: str | Unset = UNSET,
    agent_type: SalesAgentKind | int | Unset = UNSET,
) -> Response[AIAgent | AISalesAgent]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "name": name,
            "payload": payload,
            "type": type,
            "input": input,
            "status": status,
            "memory_from_workspace": memory_from_workspace,
            "description": description,
            "config": config,
            "master_lead_list_id": master_lead_list_id,
            "initial_scrape_ready": initial_scrape_ready,
            "is_duplicate": is_duplicate,
            "source_ai_sdr_id": source_ai_sdr_id,
            "agent_type": agent_type,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    name: str,
    payload: InboxManagerPayload | Mapping[str, Any] | Unset = UNSET,
    type: Any | Unset = UNSET,
    input: str | Unset = UNSET,
    status: AIAgentStatus | int | Unset = UNSET,
    memory_from_workspace: bool | Unset = UNSET,
    description: str | Unset = UNSET,
    config: Mapping[str, Any] | Unset = UNSET,
    master_lead_list_id: str | Unset = UNSET,
    initial_scrape_ready: bool | Unset = UNSET,
    is_duplicate: bool | Unset = UNSET,
    source_ai_sdr_id: str | Unset = UNSET,
    agent_type: SalesAgentKind | int | Unset = UNSET,
) -> AIAgent | AISalesAgent:
    """Create a reply agent or an AI Sales Agent.

    With `payload` the new agent is a reply agent (Inbox Manager). For an AI Sales Agent, give `type` together
    with `input`, or set `memory_from_workspace`. To copy an AI Sales Agent, set `is_duplicate` and name the
    original in `source_ai_sdr_id`.

    Args:
        name:
        payload: Settings of the reply agent. Its presence makes the new agent a reply agent.
        type: The number `1` for a reply agent; the text `website` or `pitch_deck` for an AI Sales Agent,
            naming the kind of `input`.
        input: Source that an AI Sales Agent learns the business from: the address of a website, or the text
            of a pitch deck. Needed for an AI Sales Agent, except with `memory_from_workspace`.
        status: State that the agent starts in.
        memory_from_workspace: For AI Sales Agents only: if true, nothing is scraped at first and the memory
            comes from another AI Sales Agent of the workspace.
        description: Note on what the AI Sales Agent is for.
        config: Settings of the AI Sales Agent.
        master_lead_list_id: Master lead list that belongs to the AI Sales Agent.
        initial_scrape_ready: For AI Sales Agents only: if true, the first scrape counts as done.
        is_duplicate: If true, the new agent is a copy of another AI Sales Agent of this workspace. Needs
            `source_ai_sdr_id`; no other fields for copies are accepted.
        source_ai_sdr_id: AI Sales Agent to copy, in the current workspace. Needed if `is_duplicate` is true.
        agent_type: Kind of AI Sales Agent to create. If left out, `2` (sales) applies.

    Returns:
        The new agent, in the form of its type.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_agents:create` or `ai_agents:all` or `all:create` or `all:all`.
    Source: POST /api/v2/ai-agents
    """
    response = await asyncio_detailed(
        client=client,
        name=name,
        payload=payload,
        type=type,
        input=input,
        status=status,
        memory_from_workspace=memory_from_workspace,
        description=description,
        config=config,
        master_lead_list_id=master_lead_list_id,
        initial_scrape_ready=initial_scrape_ready,
        is_duplicate=is_duplicate,
        source_ai_sdr_id=source_ai_sdr_id,
        agent_type=agent_type,
    )
    return response.parsed
