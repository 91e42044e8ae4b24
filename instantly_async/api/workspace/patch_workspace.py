# Generated from openapi.yaml by `make generate`; edits here are lost.
"""workspaces.update: PATCH /api/v2/workspaces/current"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.workspace import Workspace

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

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
_decode: Callable[[Any], Workspace] = decoding.object_of(Workspace)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    name: str | Unset = UNSET,
    org_logo_url: str | None | Unset = UNSET,
) -> Response[Workspace]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "name": name,
            "org_logo_url": org_logo_url,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    name: str | Unset = UNSET,
    org_logo_url: str | None | Unset = UNSET,
) -> Workspace:
    """Change the name or the logo of the current workspace.

    The API key alone decides which workspace is changed.

    Args:
        name: New name of the workspace.
        org_logo_url: URL of the logo image.

    Returns:
        The workspace after the change.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `workspaces:update` or `workspaces:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/workspaces/current
    """
    response = await asyncio_detailed(
        client=client,
        name=name,
        org_logo_url=org_logo_url,
    )
    return response.parsed
