# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_sales_agents.create_guidance_rule: POST /api/v2/ai-agents/sales/{id}/guidance-rules"""

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
    """POST /api/v2/ai-agents/sales/{id}/guidance-rules. See `instantly.ai_sales_agents.create_guidance_rule`."""
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
