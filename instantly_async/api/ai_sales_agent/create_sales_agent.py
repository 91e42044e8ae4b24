# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_sales_agents.create: POST /api/v2/ai-agents/sales"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.ai_sales_agent import AISalesAgent

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.ai_agent_status import AIAgentStatus
    from ...models.business_source_type import BusinessSourceType
    from ...models.new_sales_agent_kind import NewSalesAgentKind
    from ...models.sales_agent_config_input import SalesAgentConfigInput

OPERATION = Operation(
    id="createSalesAgent",
    name="ai_sales_agents.create",
    method="POST",
    path="/api/v2/ai-agents/sales",
    scopes=(
        "ai_sdr:create",  # or
        "ai_sdr:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], AISalesAgent] = decoding.object_of(AISalesAgent)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    name: str,
    description: str | None | Unset = UNSET,
    type: BusinessSourceType | str | Unset = UNSET,
    input: str | None | Unset = UNSET,
    config: SalesAgentConfigInput | Mapping[str, Any] | Unset = UNSET,
    agent_type: NewSalesAgentKind | int | Unset = UNSET,
    self_improvement: bool | None | Unset = UNSET,
    status: AIAgentStatus | int | Unset = UNSET,
    memory_from_workspace: bool | Unset = UNSET,
    master_lead_list_id: str | Unset = UNSET,
    initial_scrape_ready: bool | Unset = UNSET,
    is_duplicate: bool | Unset = UNSET,
    source_ai_sdr_id: str | Unset = UNSET,
) -> Response[AISalesAgent]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "name": name,
            "description": description,
            "type": type,
            "input": input,
            "config": config,
            "agent_type": agent_type,
            "self_improvement": self_improvement,
            "status": status,
            "memory_from_workspace": memory_from_workspace,
            "master_lead_list_id": master_lead_list_id,
            "initial_scrape_ready": initial_scrape_ready,
            "is_duplicate": is_duplicate,
            "source_ai_sdr_id": source_ai_sdr_id,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    name: str,
    description: str | None | Unset = UNSET,
    type: BusinessSourceType | str | Unset = UNSET,
    input: str | None | Unset = UNSET,
    config: SalesAgentConfigInput | Mapping[str, Any] | Unset = UNSET,
    agent_type: NewSalesAgentKind | int | Unset = UNSET,
    self_improvement: bool | None | Unset = UNSET,
    status: AIAgentStatus | int | Unset = UNSET,
    memory_from_workspace: bool | Unset = UNSET,
    master_lead_list_id: str | Unset = UNSET,
    initial_scrape_ready: bool | Unset = UNSET,
    is_duplicate: bool | Unset = UNSET,
    source_ai_sdr_id: str | Unset = UNSET,
) -> AISalesAgent:
    """Create an AI sales agent.

    The business details of the agent come from one of three sources: a scrape of a website or pitch deck
    (`type` and `input`), the details kept in the workspace (`memory_from_workspace`), or another agent
    (`is_duplicate` with `source_ai_sdr_id`).

    Args:
        name:
        description:
        type: How the business details are obtained. Needed unless `memory_from_workspace` is true.
        input: Website URL or text of the pitch deck, depending on `type`. Needed unless
            `memory_from_workspace` is true.
        config: Memory, enrichment, outreach and autonomy settings; defaults apply when it is left out.
        agent_type: Purpose of the agent, kept unchanged afterwards. Needed unless `is_duplicate` is true; a
            duplicate has the kind of its source.
        self_improvement: Let the agent refine its outreach with what it learns from the results of earlier
            campaigns.
        status: State to start in; `0` (inactive) when left out.
        memory_from_workspace: Copy the business details of the workspace instead of scraping, and create a
            first setup activity. `type` and `input` are then unnecessary.
        master_lead_list_id: Lead list that serves the agent as its master list.
        initial_scrape_ready: Whether the first scrape counts as done.
        is_duplicate: Copy another agent of the workspace; `source_ai_sdr_id` must name it.
        source_ai_sdr_id: Agent of the current workspace that is copied; needed when `is_duplicate` is true.

    Returns:
        The created agent.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_sdr:create` or `ai_sdr:all` or `all:create` or `all:all`.
    Source: POST /api/v2/ai-agents/sales
    """
    response = await asyncio_detailed(
        client=client,
        name=name,
        description=description,
        type=type,
        input=input,
        config=config,
        agent_type=agent_type,
        self_improvement=self_improvement,
        status=status,
        memory_from_workspace=memory_from_workspace,
        master_lead_list_id=master_lead_list_id,
        initial_scrape_ready=initial_scrape_ready,
        is_duplicate=is_duplicate,
        source_ai_sdr_id=source_ai_sdr_id,
    )
    return response.parsed
