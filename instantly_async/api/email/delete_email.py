# Generated from openapi.yaml by `make generate`; edits here are lost.
"""emails.delete: DELETE /api/v2/emails/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="deleteEmail",
    name="emails.delete",
    method="DELETE",
    path="/api/v2/emails/{id}",
    scopes=(
        "emails:delete",  # or
        "emails:all",  # or
        "all:delete",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], models.Email] = decoding.object_of(models.Email)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
) -> Response[models.Email]:
    """DELETE /api/v2/emails/{id}. See `instantly.emails.delete`."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
