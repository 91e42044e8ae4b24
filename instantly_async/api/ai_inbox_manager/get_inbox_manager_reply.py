# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `ai_inbox_managers.get_reply`: GET /api/v2/ai-agents/inbox-manager/{id}/replies/{reply_id}.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

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
    """Send GET /api/v2/ai-agents/inbox-manager/{id}/replies/{reply_id} and give the whole response.

    See `instantly.ai_inbox_managers.get_reply` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `ai_sdr_replies:read` or `ai_agents:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/inbox-manager/{id}/replies/{reply_id}
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
            "reply_id": reply_id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
