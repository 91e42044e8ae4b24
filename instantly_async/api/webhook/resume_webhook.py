# Generated from openapi.yaml by `make generate`; edits here are lost.
"""webhooks.resume: POST /api/v2/webhooks/{id}/resume"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="resumeWebhook",
    name="webhooks.resume",
    method="POST",
    path="/api/v2/webhooks/{id}/resume",
    scopes=(
        "webhooks:update",  # or
        "webhooks:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], models.Webhook] = decoding.object_of(models.Webhook)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
) -> Response[models.Webhook]:
    """POST /api/v2/webhooks/{id}/resume. See `instantly.webhooks.resume`."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
