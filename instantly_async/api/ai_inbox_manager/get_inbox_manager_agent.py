# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_inbox_managers.get: GET /api/v2/ai-agents/inbox-manager/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="getInboxManagerAgent",
    name="ai_inbox_managers.get",
    method="GET",
    path="/api/v2/ai-agents/inbox-manager/{id}",
    scopes=(
        "ai_agents:read",  # or
        "ai_agents:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], models.AIInboxManager] = decoding.object_of(models.AIInboxManager)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
    with_metadata: bool | Unset = UNSET,
) -> Response[models.AIInboxManager]:
    """GET /api/v2/ai-agents/inbox-manager/{id}. See `instantly.ai_inbox_managers.get`."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        query={
            "with_metadata": with_metadata,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
