# Generated from openapi.yaml by `make generate`; edits here are lost.
"""webhook_events.get: GET /api/v2/webhook-events/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.webhook_event import WebhookEvent

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

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
_decode: Callable[[Any], WebhookEvent] = decoding.object_of(WebhookEvent)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
) -> Response[WebhookEvent]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
) -> WebhookEvent:
    """Get one webhook delivery.

    Args:
        id: ID of the webhook event. A UUID.

    Returns:
        The delivery.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `webhook_events:read` or `webhook_events:all` or `all:read` or `all:all`.
    Source: GET /api/v2/webhook-events/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
    )
    return response.parsed
