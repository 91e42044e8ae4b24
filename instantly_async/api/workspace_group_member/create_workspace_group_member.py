# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `workspace_group_members.invite`: POST /api/v2/workspace-group-members.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

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
    """Send POST /api/v2/workspace-group-members and give the whole response.

    See `instantly.workspace_group_members.invite` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `workspace_group_members:create` or `workspace_group_members:all` or `all:create` or `all:all`.
    Source: POST /api/v2/workspace-group-members
    """
    return await client.send(
        OPERATION,
        _decode,
        body={
            "sub_workspace_id": sub_workspace_id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
