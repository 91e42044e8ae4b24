# Generated from openapi.yaml by `make generate`; edits here are lost.
"""workspaces.get: GET /api/v2/workspaces/current"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="getWorkspace",
    name="workspaces.get",
    method="GET",
    path="/api/v2/workspaces/current",
    scopes=(
        "workspaces:read",  # or
        "workspaces:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], models.Workspace] = decoding.object_of(models.Workspace)


async def asyncio_detailed(
    *,
    client: Caller,
) -> Response[models.Workspace]:
    """GET /api/v2/workspaces/current. See `instantly.workspaces.get`."""
    return await client.send(
        OPERATION,
        _decode,
    )


asyncio: Final = parsed(asyncio_detailed)
