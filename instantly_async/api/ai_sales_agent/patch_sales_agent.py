# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_sales_agents.update: PATCH /api/v2/ai-agents/sales/{id}"""

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
    from ...models.sales_agent_config_input import SalesAgentConfigInput

OPERATION = Operation(
    id="patchSalesAgent",
    name="ai_sales_agents.update",
    method="PATCH",
    path="/api/v2/ai-agents/sales/{id}",
    scopes=(
        "ai_sdr:update",  # or
        "ai_sdr:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
    body_required=True,
)
_decode: Callable[[Any], AISalesAgent] = decoding.object_of(AISalesAgent)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
    name: str | Unset = UNSET,
    description: str | None | Unset = UNSET,
    config: SalesAgentConfigInput | Mapping[str, Any] | Unset = UNSET,
    self_improvement: bool | None | Unset = UNSET,
    status: AIAgentStatus | int | Unset = UNSET,
) -> Response[AISalesAgent]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        body={
            "name": name,
            "description": description,
            "config": config,
            "self_improvement": self_improvement,
            "status": status,
        },
    )


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
    name: str | Unset = UNSET,
    description: str | None | Unset = UNSET,
    config: SalesAgentConfigInput | Mapping[str, Any] | Unset = UNSET,
    self_improvement: bool | None | Unset = UNSET,
    status: AIAgentStatus | int | Unset = UNSET,
) -> AISalesAgent:
    """Update an AI sales agent or its configuration.

    Changed outreach settings reach the agent's campaigns too, and a change of `status` pauses or resumes the
    campaigns together with the agent.

    Args:
        id: Agent to change.
        name:
        description:
        config: New settings. Within `memory`, keys that are left out keep their value.
        self_improvement: Let the agent refine its outreach with what it learns from the results of earlier
            campaigns.
        status: `0` (inactive) pauses the agent together with its campaigns, `1` (active) lets both run again.

    Returns:
        The agent after the change.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_sdr:update` or `ai_sdr:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/ai-agents/sales/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
        name=name,
        description=description,
        config=config,
        self_improvement=self_improvement,
        status=status,
    )
    return response.parsed
