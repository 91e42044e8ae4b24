# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_sales_agents.update_guidance_rule: PATCH /api/v2/ai-agents/sales/{id}/guidance-rules/{rule_id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.guidance_rule import GuidanceRule

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

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
)
_decode: Callable[[Any], GuidanceRule] = decoding.object_of(GuidanceRule)


async def asyncio_detailed(
    id: str,
    rule_id: str,
    *,
    client: InstantlyClient,
    title: str | Unset = UNSET,
    content: str | Unset = UNSET,
) -> Response[GuidanceRule]:
    """Like `asyncio`, with the status, headers and body of the answer."""
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


async def asyncio(
    id: str,
    rule_id: str,
    *,
    client: InstantlyClient,
    title: str | Unset = UNSET,
    content: str | Unset = UNSET,
) -> GuidanceRule:
    """Change the title or text of a guidance rule.

    All rules of an agent are saved together, so of two simultaneous writes the later one wins; make changes
    one after the other.

    Args:
        id: Agent that the rule belongs to.
        rule_id: Id by position, such as `rule-0`, taken from the list of rules; deleting a rule renumbers the
            others. Pattern `^rule-(0|[1-9][0-9]*)$`.
        title: Short title on a single line. At most 119 characters; pattern `^[^\\n\\r]*$`.
        content: What the agent has to observe when it writes outreach. Not empty.

    Returns:
        The rule after the change.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_sdr:update` or `ai_sdr:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/ai-agents/sales/{id}/guidance-rules/{rule_id}
    """
    response = await asyncio_detailed(
        id,
        rule_id,
        client=client,
        title=title,
        content=content,
    )
    return response.parsed
