# Generated from openapi.yaml by `make generate`; edits here are lost.
"""webhooks.get: GET /api/v2/webhooks/{id}"""

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
    """GET /api/v2/webhooks/{id}. See `instantly.webhooks.get`."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
