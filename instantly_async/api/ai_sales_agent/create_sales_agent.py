# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `ai_sales_agents.create`: POST /api/v2/ai-agents/sales.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Argument, Operation
from ..._core.types import UNSET, Response, Unset

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
    arguments=(
        Argument(
            "config",
            "body",
            dates=(
                (
                    "outreach_settings.campaign_schedule.start_date",
                    "date",
                ),
                (
                    "outreach_settings.campaign_schedule.end_date",
                    "date",
                ),
            ),
        ),
    ),
)
_decode: Callable[[Any], models.AISalesAgent] = decoding.object_of(models.AISalesAgent)


async def asyncio_detailed(
    *,
    client: Caller,
    name: str,
    description: str | None | Unset = UNSET,
    type: models.BusinessSourceType | str | Unset = UNSET,
    input: str | None | Unset = UNSET,
    config: models.SalesAgentConfigInput | Mapping[str, Any] | Unset = UNSET,
    agent_type: models.NewSalesAgentKind | int | Unset = UNSET,
    self_improvement: bool | None | Unset = UNSET,
    status: models.AIAgentStatus | int | Unset = UNSET,
    memory_from_workspace: bool | Unset = UNSET,
    master_lead_list_id: str | Unset = UNSET,
    initial_scrape_ready: bool | Unset = UNSET,
    is_duplicate: bool | Unset = UNSET,
    source_ai_sdr_id: str | Unset = UNSET,
) -> Response[models.AISalesAgent]:
    """Send POST /api/v2/ai-agents/sales and give the whole response.

    See `instantly.ai_sales_agents.create` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `ai_sdr:create` or `ai_sdr:all` or `all:create` or `all:all`.
    Source: POST /api/v2/ai-agents/sales
    """
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


asyncio: Final = parsed(asyncio_detailed)
