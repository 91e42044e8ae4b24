# Generated from openapi.yaml by `make generate`; edits here are lost.
"""workspace_group_members.get_admin_workspace: GET /api/v2/workspace-group-members/admin"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.admin_workspace import AdminWorkspace

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="getAdminWorkspaceGroupMember",
    name="workspace_group_members.get_admin_workspace",
    method="GET",
    path="/api/v2/workspace-group-members/admin",
    retry_safe=True,
)
_decode: Callable[[Any], AdminWorkspace] = decoding.object_of(AdminWorkspace)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
) -> Response[AdminWorkspace]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
    )


async def asyncio(
    *,
    client: InstantlyClient,
) -> AdminWorkspace:
    """Get the admin workspace above the current workspace, if there is one.

    Returns:
        The admin workspace, or a note that there is none.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: the API states none.
    Source: GET /api/v2/workspace-group-members/admin
    """
    response = await asyncio_detailed(
        client=client,
    )
    return response.parsed
