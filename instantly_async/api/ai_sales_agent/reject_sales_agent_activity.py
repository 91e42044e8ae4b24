# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_sales_agents.reject_activity: POST /api/v2/ai-agents/sales/{id}/activities/{activity_id}/reject"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.ai_sales_agent_activity import AISalesAgentActivity

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="rejectSalesAgentActivity",
    name="ai_sales_agents.reject_activity",
    method="POST",
    path="/api/v2/ai-agents/sales/{id}/activities/{activity_id}/reject",
    scopes=(
        "ai_sdr:update",  # or
        "ai_sdr:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], AISalesAgentActivity] = decoding.object_of(AISalesAgentActivity)


async def asyncio_detailed(
    id: str,
    activity_id: str,
    *,
    client: InstantlyClient,
    rejection_reason: str,
) -> Response[AISalesAgentActivity]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
            "activity_id": activity_id,
        },
        body={
            "rejection_reason": rejection_reason,
        },
    )


async def asyncio(
    id: str,
    activity_id: str,
    *,
    client: InstantlyClient,
    rejection_reason: str,
) -> AISalesAgentActivity:
    """Reject a pending activity of an AI sales agent.

    An activity that is unknown or no longer pending gives a 404 error.

    Args:
        id: Agent that the activity belongs to.
        activity_id: Pending activity to reject.
        rejection_reason: Why it is rejected.

    Returns:
        The activity after rejection.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_sdr:update` or `ai_sdr:all` or `all:update` or `all:all`.
    Source: POST /api/v2/ai-agents/sales/{id}/activities/{activity_id}/reject
    """
    response = await asyncio_detailed(
        id,
        activity_id,
        client=client,
        rejection_reason=rejection_reason,
    )
    return response.parsed
