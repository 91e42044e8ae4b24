# Generated from openapi.yaml by `make generate`; edits here are lost.
"""workspace_group_members.delete: DELETE /api/v2/workspace-group-members/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.workspace_group_member import WorkspaceGroupMember

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="deleteWorkspaceGroupMember",
    name="workspace_group_members.delete",
    method="DELETE",
    path="/api/v2/workspace-group-members/{id}",
    scopes=(
        "workspace_group_members:delete",  # or
        "workspace_group_members:all",  # or
        "all:delete",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], WorkspaceGroupMember] = decoding.object_of(WorkspaceGroupMember)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
) -> Response[WorkspaceGroupMember]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
) -> WorkspaceGroupMember:
    """Remove a sub workspace from its group.

    A sub workspace can leave its admin workspace this way as well.

    Args:
        id: Group member to remove; a sub workspace finds its own in `workspace_group_member_id` of
            `AdminWorkspace`. A UUID.

    Returns:
        The group member that was removed.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `workspace_group_members:delete` or `workspace_group_members:all` or `all:delete` or `all:all`.
    Source: DELETE /api/v2/workspace-group-members/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
    )
    return response.parsed
