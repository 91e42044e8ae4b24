# Generated from openapi.yaml by `make generate`; edits here are lost.
"""workspace_group_members.delete: DELETE /api/v2/workspace-group-members/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="deleteWorkspaceGroupMember",
    name="workspace_group_members.delete",
    method="DELETE",
    path="/api/v2/workspace-group-members/{id}",
    scopes=(
        "workspace_group_members:delete",  # or
        "workspace_group_members:all",  # or
        "all:delete",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], models.WorkspaceGroupMember] = decoding.object_of(models.WorkspaceGroupMember)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
) -> Response[models.WorkspaceGroupMember]:
    """DELETE /api/v2/workspace-group-members/{id}. See `instantly.workspace_group_members.delete`."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
