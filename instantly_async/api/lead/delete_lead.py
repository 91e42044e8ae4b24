# Generated from openapi.yaml by `make generate`; edits here are lost.
"""leads.delete: DELETE /api/v2/leads/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="deleteLead",
    name="leads.delete",
    method="DELETE",
    path="/api/v2/leads/{id}",
    scopes=(
        "leads:delete",  # or
        "leads:all",  # or
        "all:delete",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], models.Lead] = decoding.object_of(models.Lead)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
) -> Response[models.Lead]:
    """DELETE /api/v2/leads/{id}. See `instantly.leads.delete`."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
