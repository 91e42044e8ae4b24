# Generated from openapi.yaml by `make generate`; edits here are lost.
"""webhooks.test: POST /api/v2/webhooks/{id}/test"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.webhook_test_result import WebhookTestResult

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="testWebhook",
    name="webhooks.test",
    method="POST",
    path="/api/v2/webhooks/{id}/test",
    retry_safe=False,
)
_decode: Callable[[Any], WebhookTestResult] = decoding.object_of(WebhookTestResult)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
) -> Response[WebhookTestResult]:
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
) -> WebhookTestResult:
    """Send a test delivery to the URL of a webhook.

    A real request with a test payload goes out to the target URL; the outcome is in the answer.

    Args:
        id: Webhook to test. A UUID.

    Returns:
        The outcome of the test delivery.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: the API states none.
    Source: POST /api/v2/webhooks/{id}/test
    """
    response = await asyncio_detailed(
        id,
        client=client,
    )
    return response.parsed
