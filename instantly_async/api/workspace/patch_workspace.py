# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `workspaces.update`: PATCH /api/v2/workspaces/current.

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
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="patchWorkspace",
    name="workspaces.update",
    method="PATCH",
    path="/api/v2/workspaces/current",
    scopes=(
        "workspaces:update",  # or
        "workspaces:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
    body_required=True,
)
_decode: Callable[[Any], models.Workspace] = decoding.object_of(models.Workspace)


async def asyncio_detailed(
    *,
    client: Caller,
    name: str | Unset = UNSET,
    org_logo_url: str | None | Unset = UNSET,
) -> Response[models.Workspace]:
    """Send PATCH /api/v2/workspaces/current and give the whole response.

    See `instantly.workspaces.update` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `workspaces:update` or `workspaces:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/workspaces/current
    """
    return await client.send(
        OPERATION,
        _decode,
        body={
            "name": name,
            "org_logo_url": org_logo_url,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
