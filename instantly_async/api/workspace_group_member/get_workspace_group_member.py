# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `workspace_group_members.get`: GET /api/v2/workspace-group-members/{id}.

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
    id="getWorkspaceGroupMember",
    name="workspace_group_members.get",
    method="GET",
    path="/api/v2/workspace-group-members/{id}",
    scopes=(
        "workspace_group_members:read",  # or
        "workspace_group_members:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], models.WorkspaceGroupMember] = decoding.object_of(models.WorkspaceGroupMember)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
) -> Response[models.WorkspaceGroupMember]:
    """Send GET /api/v2/workspace-group-members/{id} and give the whole response.

    See `instantly.workspace_group_members.get` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `workspace_group_members:read` or `workspace_group_members:all` or `all:read` or `all:all`.
    Source: GET /api/v2/workspace-group-members/{id}
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
