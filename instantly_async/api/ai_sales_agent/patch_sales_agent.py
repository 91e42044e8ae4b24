# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `ai_sales_agents.update`: PATCH /api/v2/ai-agents/sales/{id}.

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
    id: str,
    *,
    client: Caller,
    name: str | Unset = UNSET,
    description: str | None | Unset = UNSET,
    config: models.SalesAgentConfigInput | Mapping[str, Any] | Unset = UNSET,
    self_improvement: bool | None | Unset = UNSET,
    status: models.AIAgentStatus | int | Unset = UNSET,
) -> Response[models.AISalesAgent]:
    """Send PATCH /api/v2/ai-agents/sales/{id} and give the whole response.

    See `instantly.ai_sales_agents.update` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `ai_sdr:update` or `ai_sdr:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/ai-agents/sales/{id}
    """
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


asyncio: Final = parsed(asyncio_detailed)
