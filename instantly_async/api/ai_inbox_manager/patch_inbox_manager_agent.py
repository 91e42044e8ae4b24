# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `ai_inbox_managers.update`: PATCH /api/v2/ai-agents/inbox-manager/{id}.

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
    id="patchInboxManagerAgent",
    name="ai_inbox_managers.update",
    method="PATCH",
    path="/api/v2/ai-agents/inbox-manager/{id}",
    scopes=(
        "ai_agents:update",  # or
        "ai_agents:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
    body_required=True,
    arguments=(Argument("name", "body", least=1),),
)
_decode: Callable[[Any], models.AIInboxManager] = decoding.object_of(models.AIInboxManager)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
    name: str | Unset = UNSET,
    status: models.ActiveStatus | int | Unset = UNSET,
    payload: models.InboxManagerSettingsUpdate | Mapping[str, Any] | Unset = UNSET,
) -> Response[models.AIInboxManager]:
    """Send PATCH /api/v2/ai-agents/inbox-manager/{id} and give the whole response.

    See `instantly.ai_inbox_managers.update` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `ai_agents:update` or `ai_agents:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/ai-agents/inbox-manager/{id}
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        body={
            "name": name,
            "status": status,
            "payload": payload,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
