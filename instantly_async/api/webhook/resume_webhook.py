# Generated from openapi.yaml by `make generate`; edits here are lost.
"""webhooks.resume: POST /api/v2/webhooks/{id}/resume"""

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
    """Switch on a webhook that was disabled after repeated failures.

    Args:
        id: Webhook to resume. A UUID.

    Returns:
        The webhook.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `webhooks:update` or `webhooks:all` or `all:update` or `all:all`.
    Source: POST /api/v2/webhooks/{id}/resume
    """
    response = await asyncio_detailed(
        id,
        client=client,
    )
    return response.parsed
