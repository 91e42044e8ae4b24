# Generated from openapi.yaml by `make generate`; edits here are lost.
"""leads.get: GET /api/v2/leads/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="getLead",
    name="leads.get",
    method="GET",
    path="/api/v2/leads/{id}",
    scopes=(
        "leads:read",  # or
        "leads:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], models.Lead] = decoding.object_of(models.Lead)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
) -> Response[models.Lead]:
    """GET /api/v2/leads/{id}. See `instantly.leads.get`."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
