# Generated from openapi.yaml by `make generate`; edits here are lost.
"""webhooks.delete: DELETE /api/v2/webhooks/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

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
_decode: Callable[[Any], models.Webhook] = decoding.object_of(models.Webhook)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
) -> Response[models.Webhook]:
    """DELETE /api/v2/webhooks/{id}. See `instantly.webhooks.delete`."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
