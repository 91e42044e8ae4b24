# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `webhooks.test`: POST /api/v2/webhooks/{id}/test.

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
    id="testWebhook",
    name="webhooks.test",
    method="POST",
    path="/api/v2/webhooks/{id}/test",
    retry_safe=False,
)
_decode: Callable[[Any], models.WebhookTestResult] = decoding.object_of(models.WebhookTestResult)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
) -> Response[models.WebhookTestResult]:
    """Send POST /api/v2/webhooks/{id}/test and give the whole response.

    See `instantly.webhooks.test` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: the API states none.
    Source: POST /api/v2/webhooks/{id}/test
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
