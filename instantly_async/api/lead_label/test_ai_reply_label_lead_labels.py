# Generated from openapi.yaml by `make generate`; edits here are lost.
"""lead_labels.test_ai_reply_label: POST /api/v2/lead-labels/ai-reply-label"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation, RateLimit
from ..._core.types import Response
from ...models.ai_reply_label import AIReplyLabel

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="testAiReplyLabelLeadLabels",
    name="lead_labels.test_ai_reply_label",
    method="POST",
    path="/api/v2/lead-labels/ai-reply-label",
    scopes=(
        "lead-labels:read",  # or
        "lead-labels:all",  # or
        "all:read",  # or
        "all:all",
    ),
    rate_limits=(RateLimit(calls=500, seconds=2592000),),
    retry_safe=False,
)
_decode: Callable[[Any], AIReplyLabel] = decoding.object_of(AIReplyLabel)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    reply_text: str,
) -> Response[AIReplyLabel]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "reply_text": reply_text,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    reply_text: str,
) -> AIReplyLabel:
    """Try out which label AI would give to a reply.

    For trying out labels and their descriptions. Limited to 500 calls in 30 days per workspace; the labelling
    of real replies does not count.

    Args:
        reply_text: Text of the reply to judge.

    Returns:
        The predicted label.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429), ServerError (500).
        APIConnectionError: No answer came.

    Scopes: `lead-labels:read` or `lead-labels:all` or `all:read` or `all:all`.
    Rate limit: 500 calls in 30 days.
    Source: POST /api/v2/lead-labels/ai-reply-label
    """
    response = await asyncio_detailed(
        client=client,
        reply_text=reply_text,
    )
    return response.parsed
