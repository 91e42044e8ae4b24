# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_inbox_managers.get_reply: GET /api/v2/ai-agents/inbox-manager/{id}/replies/{reply_id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="getInboxManagerReply",
    name="ai_inbox_managers.get_reply",
    method="GET",
    path="/api/v2/ai-agents/inbox-manager/{id}/replies/{reply_id}",
    scopes=(
        "ai_sdr_replies:read",  # or
        "ai_agents:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], models.AISalesAgentReply] = decoding.object_of(models.AISalesAgentReply)


async def asyncio_detailed(
    id: str,
    reply_id: str,
    *,
    client: Caller,
) -> Response[models.AISalesAgentReply]:
    """GET /api/v2/ai-agents/inbox-manager/{id}/replies/{reply_id}. See `instantly.ai_inbox_managers.get_reply`."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
            "reply_id": reply_id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
