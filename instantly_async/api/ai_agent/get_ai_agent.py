# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `ai_agents.get`: GET /api/v2/ai-agents/{id}.

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
    id="getAIAgent",
    name="ai_agents.get",
    method="GET",
    path="/api/v2/ai-agents/{id}",
    scopes=(
        "ai_agents:read",  # or
        "ai_agents:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], models.AIAgentSummary] = decoding.object_of(models.AIAgentSummary)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
) -> Response[models.AIAgentSummary]:
    """Send GET /api/v2/ai-agents/{id} and give the whole response.

    See `instantly.ai_agents.get` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `ai_agents:read` or `ai_agents:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/{id}
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
