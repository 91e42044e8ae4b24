# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_inbox_managers.update_reply: PATCH /api/v2/ai-agents/inbox-manager/{id}/replies/{reply_id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.ai_sales_agent_reply import AISalesAgentReply

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="patchInboxManagerReply",
    name="ai_inbox_managers.update_reply",
    method="PATCH",
    path="/api/v2/ai-agents/inbox-manager/{id}/replies/{reply_id}",
    scopes=(
        "ai_sdr_replies:update",  # or
        "ai_agents:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
    body_required=True,
)
_decode: Callable[[Any], AISalesAgentReply] = decoding.object_of(AISalesAgentReply)


async def asyncio_detailed(
    id: str,
    reply_id: str,
    *,
    client: InstantlyClient,
    feedback_positive: bool | Unset = UNSET,
    feedback_text: str | Unset = UNSET,
    action_pending: bool | Unset = UNSET,
) -> Response[AISalesAgentReply]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
            "reply_id": reply_id,
        },
        body={
            "feedback_positive": feedback_positive,
            "feedback_text": feedback_text,
            "action_pending": action_pending,
        },
    )


async def asyncio(
    id: str,
    reply_id: str,
    *,
    client: InstantlyClient,
    feedback_positive: bool | Unset = UNSET,
    feedback_text: str | Unset = UNSET,
    action_pending: bool | Unset = UNSET,
) -> AISalesAgentReply:
    """Rate a reply of an AI Inbox Manager or mark it as dealt with.

    Args:
        id: Inbox Manager that wrote the reply.
        reply_id: Reply to change.
        feedback_positive: True for praise, false for criticism.
        feedback_text: Feedback in words.
        action_pending: Whether the reply still waits for a user. Send false once it is dealt with.

    Returns:
        The changed reply.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_sdr_replies:update` or `ai_agents:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/ai-agents/inbox-manager/{id}/replies/{reply_id}
    """
    response = await asyncio_detailed(
        id,
        reply_id,
        client=client,
        feedback_positive=feedback_positive,
        feedback_text=feedback_text,
        action_pending=action_pending,
    )
    return response.parsed
