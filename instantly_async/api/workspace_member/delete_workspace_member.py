# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `workspace_members.delete`: DELETE /api/v2/workspace-members/{id}.

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
    id="deleteWorkspaceMember",
    name="workspace_members.delete",
    method="DELETE",
    path="/api/v2/workspace-members/{id}",
    scopes=(
        "workspace_members:delete",  # or
        "workspace_members:all",  # or
        "all:delete",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], models.WorkspaceMember] = decoding.object_of(models.WorkspaceMember)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
) -> Response[models.WorkspaceMember]:
    """Send DELETE /api/v2/workspace-members/{id} and give the whole response.

    See `instantly.workspace_members.delete` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `workspace_members:delete` or `workspace_members:all` or `all:delete` or `all:all`.
    Source: DELETE /api/v2/workspace-members/{id}
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
