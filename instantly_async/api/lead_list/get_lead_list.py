# Generated from openapi.yaml by `make generate`; edits here are lost.
"""lead_lists.get: GET /api/v2/lead-lists/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="getLeadList",
    name="lead_lists.get",
    method="GET",
    path="/api/v2/lead-lists/{id}",
    scopes=(
        "lead_lists:read",  # or
        "lead_lists:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], models.LeadList] = decoding.object_of(models.LeadList)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
) -> Response[models.LeadList]:
    """GET /api/v2/lead-lists/{id}. See `instantly.lead_lists.get`."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
