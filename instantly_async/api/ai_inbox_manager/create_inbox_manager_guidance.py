# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `ai_inbox_managers.create_guidance`: POST /api/v2/ai-agents/inbox-manager/{id}/guidances.

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
    id="createInboxManagerGuidance",
    name="ai_inbox_managers.create_guidance",
    method="POST",
    path="/api/v2/ai-agents/inbox-manager/{id}/guidances",
    scopes=(
        "ai_agent_guidances:create",  # or
        "ai_agents:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
    arguments=(Argument("label", "body", least=1),),
)
_decode: Callable[[Any], models.AIAgentGuidance] = decoding.object_of(models.AIAgentGuidance)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
    label: str,
    category: models.GuidanceCategory | int,
    instruction: str | Unset = UNSET,
    status: models.ActiveStatus | int | Unset = UNSET,
    basic_guidance_options: models.GuidanceOptions | Mapping[str, Any] | Unset = UNSET,
) -> Response[models.AIAgentGuidance]:
    """Send POST /api/v2/ai-agents/inbox-manager/{id}/guidances and give the whole response.

    See `instantly.ai_inbox_managers.create_guidance` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `ai_agent_guidances:create` or `ai_agents:all` or `all:create` or `all:all`.
    Source: POST /api/v2/ai-agents/inbox-manager/{id}/guidances
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        body={
            "label": label,
            "category": category,
            "instruction": instruction,
            "status": status,
            "basic_guidance_options": basic_guidance_options,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
