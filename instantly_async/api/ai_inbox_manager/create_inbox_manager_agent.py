# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `ai_inbox_managers.create`: POST /api/v2/ai-agents/inbox-manager.

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
    id="createInboxManagerAgent",
    name="ai_inbox_managers.create",
    method="POST",
    path="/api/v2/ai-agents/inbox-manager",
    scopes=(
        "ai_agents:create",  # or
        "ai_agents:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
    arguments=(Argument("name", "body", least=1),),
)
_decode: Callable[[Any], models.AIInboxManager] = decoding.object_of(models.AIInboxManager)


async def asyncio_detailed(
    *,
    client: Caller,
    name: str,
    payload: models.InboxManagerSettings | Mapping[str, Any],
    description: str | Unset = UNSET,
) -> Response[models.AIInboxManager]:
    """Send POST /api/v2/ai-agents/inbox-manager and give the whole response.

    See `instantly.ai_inbox_managers.create` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `ai_agents:create` or `ai_agents:all` or `all:create` or `all:all`.
    Source: POST /api/v2/ai-agents/inbox-manager
    """
    return await client.send(
        OPERATION,
        _decode,
        body={
            "name": name,
            "payload": payload,
            "description": description,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
