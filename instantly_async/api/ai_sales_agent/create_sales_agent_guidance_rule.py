# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `ai_sales_agents.create_guidance_rule`: POST /api/v2/ai-agents/sales/{id}/guidance-rules.

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
from ..._core.operation import Argument, Operation
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="createSalesAgentGuidanceRule",
    name="ai_sales_agents.create_guidance_rule",
    method="POST",
    path="/api/v2/ai-agents/sales/{id}/guidance-rules",
    scopes=(
        "ai_sdr:update",  # or
        "ai_sdr:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
    arguments=(
        Argument("content", "body", least=1),
        Argument("title", "body", most=119),
    ),
)
_decode: Callable[[Any], models.GuidanceRule] = decoding.object_of(models.GuidanceRule)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
    content: str,
    title: str | Unset = UNSET,
) -> Response[models.GuidanceRule]:
    """Send POST /api/v2/ai-agents/sales/{id}/guidance-rules and give the whole response.

    See `instantly.ai_sales_agents.create_guidance_rule` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `ai_sdr:update` or `ai_sdr:all` or `all:update` or `all:all`.
    Source: POST /api/v2/ai-agents/sales/{id}/guidance-rules
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        body={
            "content": content,
            "title": title,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
