# Generated from openapi.yaml by `make generate`; edits here are lost.
"""webhook_events.get: GET /api/v2/webhook-events/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="getWebhookEvent",
    name="webhook_events.get",
    method="GET",
    path="/api/v2/webhook-events/{id}",
    scopes=(
        "webhook_events:read",  # or
        "webhook_events:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], models.WebhookEvent] = decoding.object_of(models.WebhookEvent)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
) -> Response[models.WebhookEvent]:
    """GET /api/v2/webhook-events/{id}. See `instantly.webhook_events.get`."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
