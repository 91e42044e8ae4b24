# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `webhooks.list_event_types`: GET /api/v2/webhooks/event-types.

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
    """Send GET /api/v2/webhooks/event-types and give the whole response.

    See `instantly.webhooks.list_event_types` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: the API states none.
    Source: GET /api/v2/webhooks/event-types
    """
    return await client.send(
        OPERATION,
        _decode,
    )


asyncio: Final = parsed(asyncio_detailed)
