# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `workspaces.cancel_removal`: DELETE /api/v2/workspaces/current/schedule-for-removal.

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
    id="cancelCurrentWorkspaceRemoval",
    name="workspaces.cancel_removal",
    method="DELETE",
    path="/api/v2/workspaces/current/schedule-for-removal",
    scopes=(
        "workspaces:delete",  # or
        "workspaces:all",  # or
        "all:delete",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], models.Workspace] = decoding.object_of(models.Workspace)


async def asyncio_detailed(
    *,
    client: Caller,
) -> Response[models.Workspace]:
    """Send DELETE /api/v2/workspaces/current/schedule-for-removal and give the whole response.

    See `instantly.workspaces.cancel_removal` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `workspaces:delete` or `workspaces:all` or `all:delete` or `all:all`.
    Source: DELETE /api/v2/workspaces/current/schedule-for-removal
    """
    return await client.send(
        OPERATION,
        _decode,
    )


asyncio: Final = parsed(asyncio_detailed)
