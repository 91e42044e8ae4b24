# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_sales_agents.delete_guidance_rule: DELETE /api/v2/ai-agents/sales/{id}/guidance-rules/{rule_id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.deleted_guidance_rule import DeletedGuidanceRule

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="deleteSalesAgentGuidanceRule",
    name="ai_sales_agents.delete_guidance_rule",
    method="DELETE",
    path="/api/v2/ai-agents/sales/{id}/guidance-rules/{rule_id}",
    scopes=(
        "ai_sdr:update",  # or
        "ai_sdr:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], DeletedGuidanceRule] = decoding.object_of(DeletedGuidanceRule)


async def asyncio_detailed(
    id: str,
    rule_id: str,
    *,
    client: InstantlyClient,
) -> Response[DeletedGuidanceRule]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
            "rule_id": rule_id,
        },
    )


async def asyncio(
    id: str,
    rule_id: str,
    *,
    client: InstantlyClient,
) -> DeletedGuidanceRule:
    """Delete a guidance rule of an AI sales agent.

    The rules that are left get new ids, because ids are positions; list them again before the next change.
    All rules of an agent are saved together, so of two simultaneous writes the later one wins.

    Args:
        id: Agent that the rule belongs to.
        rule_id: Id by position, such as `rule-0`, taken from the list of rules; deleting a rule renumbers the
            others. Pattern `^rule-(0|[1-9][0-9]*)$`.

    Returns:
        Confirmation of the deletion.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_sdr:update` or `ai_sdr:all` or `all:update` or `all:all`.
    Source: DELETE /api/v2/ai-agents/sales/{id}/guidance-rules/{rule_id}
    """
    response = await asyncio_detailed(
        id,
        rule_id,
        client=client,
    )
    return response.parsed
