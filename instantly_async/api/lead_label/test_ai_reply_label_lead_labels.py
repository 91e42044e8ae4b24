# Generated from openapi.yaml by `make generate`; edits here are lost.
"""lead_labels.predict_ai_label: POST /api/v2/lead-labels/ai-reply-label"""

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
    """POST /api/v2/lead-labels/ai-reply-label. See `instantly.lead_labels.predict_ai_label`."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "reply_text": reply_text,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
