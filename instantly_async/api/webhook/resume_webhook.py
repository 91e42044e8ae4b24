# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `webhooks.resume`: POST /api/v2/webhooks/{id}/resume.

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
_decode: Callable[[Any], models.Webhook] = decoding.object_of(models.Webhook)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
) -> Response[models.Webhook]:
    """Send POST /api/v2/webhooks/{id}/resume and give the whole response.

    See `instantly.webhooks.resume` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `webhooks:update` or `webhooks:all` or `all:update` or `all:all`.
    Source: POST /api/v2/webhooks/{id}/resume
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
