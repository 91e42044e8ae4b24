# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `ai_agents.create`: POST /api/v2/ai-agents.

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
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset

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
_decode: Callable[[Any], models.AIAgent | models.AISalesAgent] = decoding.object_of(models.AIAgent, models.AISalesAgent)


async def asyncio_detailed(
    *,
    client: Caller,
    name: str,
    payload: models.InboxManagerPayload | Mapping[str, Any] | Unset = UNSET,
    type: Any | Unset = UNSET,
    input: str | Unset = UNSET,
    status: models.AIAgentStatus | int | Unset = UNSET,
    memory_from_workspace: bool | Unset = UNSET,
    description: str | Unset = UNSET,
    config: Mapping[str, Any] | Unset = UNSET,
    master_lead_list_id: str | Unset = UNSET,
    initial_scrape_ready: bool | Unset = UNSET,
    is_duplicate: bool | Unset = UNSET,
    source_ai_sdr_id: str | Unset = UNSET,
    agent_type: models.SalesAgentKind | int | Unset = UNSET,
) -> Response[models.AIAgent | models.AISalesAgent]:
    """Send POST /api/v2/ai-agents and give the whole response.

    See `instantly.ai_agents.create` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `ai_agents:create` or `ai_agents:all` or `all:create` or `all:all`.
    Source: POST /api/v2/ai-agents
    """
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


asyncio: Final = parsed(asyncio_detailed)
