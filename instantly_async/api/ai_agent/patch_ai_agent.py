# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `ai_agents.update`: PATCH /api/v2/ai-agents/{id}.

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
    arguments=(
        Argument(
            "payload",
            "body",
            dates=(
                (
                    "timestamp_last_action",
                    "date-time",
                ),
                (
                    "timestamp_last_decision",
                    "date-time",
                ),
                (
                    "next_decision_time",
                    "date-time",
                ),
            ),
        ),
    ),
)
_decode: Callable[[Any], models.AIAgent | models.AISalesAgent] = decoding.object_of(models.AIAgent, models.AISalesAgent)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
    name: str | Unset = UNSET,
    payload: models.LeadFinderPayload
    | Mapping[str, Any]
    | models.SalesAgentPayload
    | models.InboxManagerPayload
    | models.DeliverabilityPayload
    | Unset = UNSET,
    status: models.AIAgentStatus | int | Unset = UNSET,
    is_auto_created: bool | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    config: models.SalesAgentConfig | Mapping[str, Any] | Unset = UNSET,
    self_improvement: bool | None | Unset = UNSET,
) -> Response[models.AIAgent | models.AISalesAgent]:
    """Send PATCH /api/v2/ai-agents/{id} and give the whole response.

    See `instantly.ai_agents.update` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `ai_agents:update` or `ai_agents:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/ai-agents/{id}
    """
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


asyncio: Final = parsed(asyncio_detailed)
