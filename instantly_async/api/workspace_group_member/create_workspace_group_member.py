# Generated from openapi.yaml by `make generate`; edits here are lost.
"""workspace_group_members.invite: POST /api/v2/workspace-group-members"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="createWorkspaceGroupMember",
    name="workspace_group_members.invite",
    method="POST",
    path="/api/v2/workspace-group-members",
    scopes=(
        "workspace_group_members:create",  # or
        "workspace_group_members:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], models.WorkspaceGroupMember] = decoding.object_of(models.WorkspaceGroupMember)


async def asyncio_detailed(
    *,
    client: Caller,
    sub_workspace_id: str,
) -> Response[models.WorkspaceGroupMember]:
    """POST /api/v2/workspace-group-members. See `instantly.workspace_group_members.invite`."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "sub_workspace_id": sub_workspace_id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
