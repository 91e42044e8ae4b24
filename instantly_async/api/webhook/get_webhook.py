# Generated from openapi.yaml by `make generate`; edits here are lost.
"""webhooks.get: GET /api/v2/webhooks/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.webhook import Webhook

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="getWebhook",
    name="webhooks.get",
    method="GET",
    path="/api/v2/webhooks/{id}",
    scopes=(
        "webhooks:read",  # or
        "webhooks:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], Webhook] = decoding.object_of(Webhook)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
) -> Response[Webhook]:
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
) -> Webhook:
    """Get one webhook.

    Args:
        id: ID of the webhook. A UUID.

    Returns:
        The webhook.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `webhooks:read` or `webhooks:all` or `all:read` or `all:all`.
    Source: GET /api/v2/webhooks/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
    )
    return response.parsed
