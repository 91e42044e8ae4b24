# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `lead_labels.predict_ai_label`: POST /api/v2/lead-labels/ai-reply-label.

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
from ..._core.operation import Operation, RateLimit
from ..._core.types import Response

OPERATION = Operation(
    id="testAiReplyLabelLeadLabels",
    name="lead_labels.predict_ai_label",
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
_decode: Callable[[Any], models.AIReplyLabel] = decoding.object_of(models.AIReplyLabel)


async def asyncio_detailed(
    *,
    client: Caller,
    reply_text: str,
) -> Response[models.AIReplyLabel]:
    """Send POST /api/v2/lead-labels/ai-reply-label and give the whole response.

    See `instantly.lead_labels.predict_ai_label` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `lead-labels:read` or `lead-labels:all` or `all:read` or `all:all`.
    Rate limit: 500 calls in 30 days.
    Source: POST /api/v2/lead-labels/ai-reply-label
    """
    return await client.send(
        OPERATION,
        _decode,
        body={
            "reply_text": reply_text,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
