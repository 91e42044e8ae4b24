# Generated from openapi.yaml by `make generate`; edits here are lost.
"""workspaces.delete_whitelabel_domain: DELETE /api/v2/workspaces/current/whitelabel-domain"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="deleteWorkspaceDomain",
    name="workspaces.delete_whitelabel_domain",
    method="DELETE",
    path="/api/v2/workspaces/current/whitelabel-domain",
    scopes=(
        "workspaces:update",  # or
        "workspaces:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], models.Workspace] = decoding.object_of(models.Workspace)


async def asyncio_detailed(
    *,
    client: Caller,
) -> Response[models.Workspace]:
    """DELETE /api/v2/workspaces/current/whitelabel-domain. See `instantly.workspaces.delete_whitelabel_domain`."""
    return await client.send(
        OPERATION,
        _decode,
    )


asyncio: Final = parsed(asyncio_detailed)
