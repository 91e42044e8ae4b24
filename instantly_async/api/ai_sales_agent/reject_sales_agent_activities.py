# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_sales_agents.reject_activities: POST /api/v2/ai-agents/sales/{id}/activities/reject"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.rejected_activities import RejectedActivities

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="rejectSalesAgentActivities",
    name="ai_sales_agents.reject_activities",
    method="POST",
    path="/api/v2/ai-agents/sales/{id}/activities/reject",
    scopes=(
        "ai_sdr:update",  # or
        "ai_sdr:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], RejectedActivities] = decoding.object_of(RejectedActivities)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
    activity_ids: Sequence[str],
    rejection_reason: str,
) -> Response[RejectedActivities]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        body={
            "activity_ids": activity_ids,
            "rejection_reason": rejection_reason,
        },
    )


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
    activity_ids: Sequence[str],
    rejection_reason: str,
) -> RejectedActivities:
    """Reject several pending activities of an AI sales agent.

    The answer is a 404 error if no given activity exists or none of them is pending.

    Args:
        id: Agent that the activities belong to.
        activity_ids: Activities to reject, 100 at most. 1 to 100 items.
        rejection_reason: Why they are rejected; one text for all of them.

    Returns:
        How many activities were rejected.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_sdr:update` or `ai_sdr:all` or `all:update` or `all:all`.
    Source: POST /api/v2/ai-agents/sales/{id}/activities/reject
    """
    response = await asyncio_detailed(
        id,
        client=client,
        activity_ids=activity_ids,
        rejection_reason=rejection_reason,
    )
    return response.parsed
