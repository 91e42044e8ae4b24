# Generated from openapi.yaml by `make generate`; edits here are lost.
"""workspaces.set_whitelabel_domain: POST /api/v2/workspaces/current/whitelabel-domain"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="addWorkspaceAgencyDomain",
    name="workspaces.set_whitelabel_domain",
    method="POST",
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
    domain: str,
) -> Response[models.Workspace]:
    """POST /api/v2/workspaces/current/whitelabel-domain. See `instantly.workspaces.set_whitelabel_domain`."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "domain": domain,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
