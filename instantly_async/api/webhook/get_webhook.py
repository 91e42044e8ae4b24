# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `webhooks.get`: GET /api/v2/webhooks/{id}.

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
_decode: Callable[[Any], models.Webhook] = decoding.object_of(models.Webhook)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
) -> Response[models.Webhook]:
    """Send GET /api/v2/webhooks/{id} and give the whole response.

    See `instantly.webhooks.get` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `webhooks:read` or `webhooks:all` or `all:read` or `all:all`.
    Source: GET /api/v2/webhooks/{id}
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
