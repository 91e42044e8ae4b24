# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `workspace_members.create`: POST /api/v2/workspace-members.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Argument, Operation
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="createWorkspaceMember",
    name="workspace_members.create",
    method="POST",
    path="/api/v2/workspace-members",
    scopes=(
        "workspace_members:create",  # or
        "workspace_members:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
    arguments=(
        Argument("nickname", "body", most=80),
        Argument("permissions", "body", form="list"),
    ),
)
_decode: Callable[[Any], models.WorkspaceMember] = decoding.object_of(models.WorkspaceMember)


async def asyncio_detailed(
    *,
    client: Caller,
    email: str,
    role: models.WorkspaceMemberRole | str,
    user_email: str | None | Unset = UNSET,
    nickname: str | None | Unset = UNSET,
    permissions: Sequence[models.WorkspaceMemberPermission | str] | None | Unset = UNSET,
) -> Response[models.WorkspaceMember]:
    """Send POST /api/v2/workspace-members and give the whole response.

    See `instantly.workspace_members.create` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `workspace_members:create` or `workspace_members:all` or `all:create` or `all:all`.
    Source: POST /api/v2/workspace-members
    """
    return await client.send(
        OPERATION,
        _decode,
        body={
            "email": email,
            "role": role,
            "user_email": user_email,
            "nickname": nickname,
            "permissions": permissions,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
