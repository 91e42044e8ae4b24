# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_sales_agents.create_guidance_rule: POST /api/v2/ai-agents/sales/{id}/guidance-rules"""

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
)
_decode: Callable[[Any], GuidanceRule] = decoding.object_of(GuidanceRule)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
    content: str,
    title: str | Unset = UNSET,
) -> Response[GuidanceRule]:
    """Like `asyncio`, with the status, headers and body of the answer."""
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


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
    content: str,
    title: str | Unset = UNSET,
) -> GuidanceRule:
    """Add a guidance rule to an AI sales agent.

    Ten rules per agent are the limit. All rules of an agent are saved together, so of two simultaneous writes
    the later one wins; make changes one after the other.

    Args:
        id: Agent that gets the rule.
        content: What the agent has to observe when it writes outreach. Not empty.
        title: Short single-line title; when left out, a default one derived from the position is used. At
            most 119 characters; pattern `^[^\\n\\r]*$`.

    Returns:
        The new rule.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_sdr:update` or `ai_sdr:all` or `all:update` or `all:all`.
    Source: POST /api/v2/ai-agents/sales/{id}/guidance-rules
    """
    response = await asyncio_detailed(
        id,
        client=client,
        content=content,
        title=title,
    )
    return response.parsed
