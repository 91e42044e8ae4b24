# Generated from openapi.yaml by `make generate`; edits here are lost.
"""workspaces.get: GET /api/v2/workspaces/current"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.workspace import Workspace

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="getWorkspace",
    name="workspaces.get",
    method="GET",
    path="/api/v2/workspaces/current",
    scopes=(
        "workspaces:read",  # or
        "workspaces:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], Workspace] = decoding.object_of(Workspace)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
) -> Response[Workspace]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
    )


async def asyncio(
    *,
    client: InstantlyClient,
) -> Workspace:
    """Get the workspace that the API key belongs to.

    Returns:
        The current workspace.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `workspaces:read` or `workspaces:all` or `all:read` or `all:all`.
    Source: GET /api/v2/workspaces/current
    """
    response = await asyncio_detailed(
        client=client,
    )
    return response.parsed
