# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `ai_sales_agents.update_guidance_rule`: PATCH /api/v2/ai-agents/sales/{id}/guidance-
rules/{rule_id}.

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
    """Send PATCH /api/v2/ai-agents/sales/{id}/guidance-rules/{rule_id} and give the whole response.

    See `instantly.ai_sales_agents.update_guidance_rule` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `ai_sdr:update` or `ai_sdr:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/ai-agents/sales/{id}/guidance-rules/{rule_id}
    """
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
