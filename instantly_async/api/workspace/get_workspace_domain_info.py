# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `workspaces.get_whitelabel_domain`: GET /api/v2/workspaces/current/whitelabel-domain.

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
    """Send GET /api/v2/workspaces/current/whitelabel-domain and give the whole response.

    See `instantly.workspaces.get_whitelabel_domain` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `workspaces:read` or `workspaces:all` or `all:read` or `all:all`.
    Source: GET /api/v2/workspaces/current/whitelabel-domain
    """
    return await client.send(
        OPERATION,
        _decode,
    )


asyncio: Final = parsed(asyncio_detailed)
