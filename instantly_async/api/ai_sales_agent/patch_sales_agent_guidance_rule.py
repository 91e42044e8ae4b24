# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_sales_agents.update_guidance_rule: PATCH /api/v2/ai-agents/sales/{id}/guidance-rules/{rule_id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Argument, Operation
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="patchSalesAgentGuidanceRule",
    name="ai_sales_agents.update_guidance_rule",
    method="PATCH",
    path="/api/v2/ai-agents/sales/{id}/guidance-rules/{rule_id}",
    scopes=(
        "ai_sdr:update",  # or
        "ai_sdr:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
    body_required=True,
    arguments=(
        Argument("title", "body", most=119),
        Argument("content", "body", least=1),
    ),
)
_decode: Callable[[Any], models.GuidanceRule] = decoding.object_of(models.GuidanceRule)


async def asyncio_detailed(
    id: str,
    rule_id: str,
    *,
    client: Caller,
    title: str | Unset = UNSET,
    content: str | Unset = UNSET,
) -> Response[models.GuidanceRule]:
    """PATCH /api/v2/ai-agents/sales/{id}/guidance-rules/{rule_id}. See `instantly.ai_sales_agents.update_guidance_rule`."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
            "rule_id": rule_id,
        },
        body={
            "title": title,
            "content": content,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
