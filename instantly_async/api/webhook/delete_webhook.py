# Generated from openapi.yaml by `make generate`; edits here are lost.
"""webhooks.delete: DELETE /api/v2/webhooks/{id}"""

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
    id="deleteWebhook",
    name="webhooks.delete",
    method="DELETE",
    path="/api/v2/webhooks/{id}",
    scopes=(
        "webhooks:delete",  # or
        "webhooks:all",  # or
        "all:delete",  # or
        "all:all",
    ),
    retry_safe=False,
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
    """Delete a webhook.

    Args:
        id: ID of the webhook. A UUID.

    Returns:
        The webhook that was deleted.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `webhooks:delete` or `webhooks:all` or `all:delete` or `all:all`.
    Source: DELETE /api/v2/webhooks/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
    )
    return response.parsed
