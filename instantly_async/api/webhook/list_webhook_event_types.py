# Generated from openapi.yaml by `make generate`; edits here are lost.
"""webhooks.list_event_types: GET /api/v2/webhooks/event-types"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.webhook_event_type_list import WebhookEventTypeList

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="listWebhookEventTypes",
    name="webhooks.list_event_types",
    method="GET",
    path="/api/v2/webhooks/event-types",
    retry_safe=True,
)
_decode: Callable[[Any], WebhookEventTypeList] = decoding.object_of(WebhookEventTypeList)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
) -> Response[WebhookEventTypeList]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
    )


async def asyncio(
    *,
    client: InstantlyClient,
) -> WebhookEventTypeList:
    """List the event types that webhooks can subscribe to.

    Covers the built-in types and the custom lead labels of the workspace.

    Returns:
        The available event types.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: the API states none.
    Source: GET /api/v2/webhooks/event-types
    """
    response = await asyncio_detailed(
        client=client,
    )
    return response.parsed
