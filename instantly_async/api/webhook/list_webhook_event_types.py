# Generated from openapi.yaml by `make generate`; edits here are lost.
"""webhooks.list_event_types: GET /api/v2/webhooks/event-types"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="listWebhookEventTypes",
    name="webhooks.list_event_types",
    method="GET",
    path="/api/v2/webhooks/event-types",
    retry_safe=True,
)
_decode: Callable[[Any], models.WebhookEventTypeList] = decoding.object_of(models.WebhookEventTypeList)


async def asyncio_detailed(
    *,
    client: Caller,
) -> Response[models.WebhookEventTypeList]:
    """GET /api/v2/webhooks/event-types. See `instantly.webhooks.list_event_types`."""
    return await client.send(
        OPERATION,
        _decode,
    )


asyncio: Final = parsed(asyncio_detailed)
