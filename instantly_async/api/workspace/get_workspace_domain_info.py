# Generated from openapi.yaml by `make generate`; edits here are lost.
"""workspaces.get_whitelabel_domain: GET /api/v2/workspaces/current/whitelabel-domain"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="getWorkspaceDomainInfo",
    name="workspaces.get_whitelabel_domain",
    method="GET",
    path="/api/v2/workspaces/current/whitelabel-domain",
    scopes=(
        "workspaces:read",  # or
        "workspaces:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], models.WorkspaceDomain] = decoding.object_of(models.WorkspaceDomain)


async def asyncio_detailed(
    *,
    client: Caller,
) -> Response[models.WorkspaceDomain]:
    """GET /api/v2/workspaces/current/whitelabel-domain. See `instantly.workspaces.get_whitelabel_domain`."""
    return await client.send(
        OPERATION,
        _decode,
    )


asyncio: Final = parsed(asyncio_detailed)
