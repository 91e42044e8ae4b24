# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `workspace_members.update`: PATCH /api/v2/workspace-members/{id}.

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
from ..._core.operation import Argument, Operation
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="patchWorkspaceMember",
    name="workspace_members.update",
    method="PATCH",
    path="/api/v2/workspace-members/{id}",
    scopes=(
        "workspace_members:update",  # or
        "workspace_members:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
    body_required=True,
    arguments=(Argument("nickname", "body", most=80),),
)
_decode: Callable[[Any], models.WorkspaceMember] = decoding.object_of(models.WorkspaceMember)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
    nickname: str | None | Unset = UNSET,
    role: models.WorkspaceMemberRole | str | Unset = UNSET,
) -> Response[models.WorkspaceMember]:
    """Send PATCH /api/v2/workspace-members/{id} and give the whole response.

    See `instantly.workspace_members.update` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `workspace_members:update` or `workspace_members:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/workspace-members/{id}
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        body={
            "nickname": nickname,
            "role": role,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
