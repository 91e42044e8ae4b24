# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `ai_inbox_managers.update_guidance`: PATCH /api/v2/ai-agents/inbox-
manager/{id}/guidances/{guidance_id}.

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
    id="patchInboxManagerGuidance",
    name="ai_inbox_managers.update_guidance",
    method="PATCH",
    path="/api/v2/ai-agents/inbox-manager/{id}/guidances/{guidance_id}",
    scopes=(
        "ai_agent_guidances:update",  # or
        "ai_agents:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
    body_required=True,
    arguments=(Argument("label", "body", least=1),),
)
_decode: Callable[[Any], models.AIAgentGuidance] = decoding.object_of(models.AIAgentGuidance)


async def asyncio_detailed(
    id: str,
    guidance_id: str,
    *,
    client: Caller,
    label: str | Unset = UNSET,
    category: models.GuidanceCategory | int | Unset = UNSET,
    instruction: str | Unset = UNSET,
    status: models.ActiveStatus | int | Unset = UNSET,
    basic_guidance_options: models.GuidanceOptions | Mapping[str, Any] | Unset = UNSET,
) -> Response[models.AIAgentGuidance]:
    """Send PATCH /api/v2/ai-agents/inbox-manager/{id}/guidances/{guidance_id} and give the whole response.

    See `instantly.ai_inbox_managers.update_guidance` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `ai_agent_guidances:update` or `ai_agents:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/ai-agents/inbox-manager/{id}/guidances/{guidance_id}
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
            "guidance_id": guidance_id,
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
