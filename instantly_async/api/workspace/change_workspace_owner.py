# Generated from openapi.yaml by `make generate`; edits here are lost.
"""workspaces.change_owner: POST /api/v2/workspaces/current/change-owner"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="changeWorkspaceOwner",
    name="workspaces.change_owner",
    method="POST",
    path="/api/v2/workspaces/current/change-owner",
    scopes=(
        "workspaces:update",  # or
        "workspaces:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], models.Workspace] = decoding.object_of(models.Workspace)


async def asyncio_detailed(
    *,
    client: Caller,
    email: str,
    sec: str,
) -> Response[models.Workspace]:
    """POST /api/v2/workspaces/current/change-owner. See `instantly.workspaces.change_owner`."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "email": email,
            "sec": sec,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
