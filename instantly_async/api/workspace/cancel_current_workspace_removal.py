# Generated from openapi.yaml by `make generate`; edits here are lost.
"""workspaces.cancel_removal: DELETE /api/v2/workspaces/current/schedule-for-removal"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="cancelCurrentWorkspaceRemoval",
    name="workspaces.cancel_removal",
    method="DELETE",
    path="/api/v2/workspaces/current/schedule-for-removal",
    scopes=(
        "workspaces:delete",  # or
        "workspaces:all",  # or
        "all:delete",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], models.Workspace] = decoding.object_of(models.Workspace)


async def asyncio_detailed(
    *,
    client: Caller,
) -> Response[models.Workspace]:
    """DELETE /api/v2/workspaces/current/schedule-for-removal. See `instantly.workspaces.cancel_removal`."""
    return await client.send(
        OPERATION,
        _decode,
    )


asyncio: Final = parsed(asyncio_detailed)
