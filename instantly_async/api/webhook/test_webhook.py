# Generated from openapi.yaml by `make generate`; edits here are lost.
"""webhooks.test: POST /api/v2/webhooks/{id}/test"""

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
    """POST /api/v2/webhooks/{id}/test. See `instantly.webhooks.test`."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
