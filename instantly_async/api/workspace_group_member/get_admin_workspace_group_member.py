# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `workspace_group_members.get_admin_workspace`: GET /api/v2/workspace-group-members/admin.

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
    """Send GET /api/v2/workspace-group-members/admin and give the whole response.

    See `instantly.workspace_group_members.get_admin_workspace` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: the API states none.
    Source: GET /api/v2/workspace-group-members/admin
    """
    return await client.send(
        OPERATION,
        _decode,
    )


asyncio: Final = parsed(asyncio_detailed)
