# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_sales_agents.list_guidance_rules: GET /api/v2/ai-agents/sales/{id}/guidance-rules"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.guidance_rule_list import GuidanceRuleList

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="listSalesAgentGuidanceRules",
    name="ai_sales_agents.list_guidance_rules",
    method="GET",
    path="/api/v2/ai-agents/sales/{id}/guidance-rules",
    scopes=(
        "ai_sdr:read",  # or
        "ai_sdr:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], GuidanceRuleList] = decoding.object_of(GuidanceRuleList)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
) -> Response[GuidanceRuleList]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
) -> GuidanceRuleList:
    """List the guidance rules that an AI sales agent writes by.

    All rules are returned at once, as an agent has 10 at most.

    Args:
        id: Agent whose rules are listed.

    Returns:
        All rules of the agent.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_sdr:read` or `ai_sdr:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/sales/{id}/guidance-rules
    """
    response = await asyncio_detailed(
        id,
        client=client,
    )
    return response.parsed
