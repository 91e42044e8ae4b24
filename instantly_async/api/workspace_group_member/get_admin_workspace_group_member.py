# Generated from openapi.yaml by `make generate`; edits here are lost.
"""workspace_group_members.get_admin_workspace: GET /api/v2/workspace-group-members/admin"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="getAdminWorkspaceGroupMember",
    name="workspace_group_members.get_admin_workspace",
    method="GET",
    path="/api/v2/workspace-group-members/admin",
    retry_safe=True,
)
_decode: Callable[[Any], models.AdminWorkspace] = decoding.object_of(models.AdminWorkspace)


async def asyncio_detailed(
    *,
    client: Caller,
) -> Response[models.AdminWorkspace]:
    """GET /api/v2/workspace-group-members/admin. See `instantly.workspace_group_members.get_admin_workspace`."""
    return await client.send(
        OPERATION,
        _decode,
    )


asyncio: Final = parsed(asyncio_detailed)
