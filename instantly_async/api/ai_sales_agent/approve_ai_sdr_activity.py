# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_sales_agents.approve_sdr_activity: POST /api/v2/ai-agents/{id}/activity/{activity_id}/approve"""

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
    id="approveAiSdrActivity",
    name="ai_sales_agents.approve_sdr_activity",
    method="POST",
    path="/api/v2/ai-agents/{id}/activity/{activity_id}/approve",
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
) -> Response[AISalesAgentActivity]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
            "activity_id": activity_id,
        },
    )


async def asyncio(
    id: str,
    activity_id: str,
    *,
    client: InstantlyClient,
) -> AISalesAgentActivity:
    """Approve a pending activity of an AI sales agent (path without `sales`).

    `approveSalesAgentActivity` is the counterpart under `/ai-agents/sales`.

    Args:
        id: Agent that the activity belongs to.
        activity_id: Pending activity to approve.

    Returns:
        The activity after approval.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_sdr:update` or `ai_sdr:all` or `all:update` or `all:all`.
    Source: POST /api/v2/ai-agents/{id}/activity/{activity_id}/approve
    """
    response = await asyncio_detailed(
        id,
        activity_id,
        client=client,
    )
    return response.parsed
