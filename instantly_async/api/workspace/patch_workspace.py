# Generated from openapi.yaml by `make generate`; edits here are lost.
"""workspaces.update: PATCH /api/v2/workspaces/current"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="patchWorkspace",
    name="workspaces.update",
    method="PATCH",
    path="/api/v2/workspaces/current",
    scopes=(
        "workspaces:update",  # or
        "workspaces:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
    body_required=True,
)
_decode: Callable[[Any], models.Workspace] = decoding.object_of(models.Workspace)


async def asyncio_detailed(
    *,
    client: Caller,
    name: str | Unset = UNSET,
    org_logo_url: str | None | Unset = UNSET,
) -> Response[models.Workspace]:
    """PATCH /api/v2/workspaces/current. See `instantly.workspaces.update`."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "name": name,
            "org_logo_url": org_logo_url,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
