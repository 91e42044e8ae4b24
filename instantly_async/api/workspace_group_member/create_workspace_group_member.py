# Generated from openapi.yaml by `make generate`; edits here are lost.
"""workspace_group_members.create: POST /api/v2/workspace-group-members"""

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
    id="createWorkspaceGroupMember",
    name="workspace_group_members.create",
    method="POST",
    path="/api/v2/workspace-group-members",
    scopes=(
        "workspace_group_members:create",  # or
        "workspace_group_members:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], WorkspaceGroupMember] = decoding.object_of(WorkspaceGroupMember)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    sub_workspace_id: str,
) -> Response[WorkspaceGroupMember]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "sub_workspace_id": sub_workspace_id,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    sub_workspace_id: str,
) -> WorkspaceGroupMember:
    """Invite a workspace to become a sub workspace of this admin workspace.

    An invitation goes out to the owner of the other workspace. It joins the group only after that owner has
    accepted; until then the group member is `pending`.

    Args:
        sub_workspace_id: Workspace that is invited. A UUID.

    Returns:
        The new group member.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), ConflictError (409), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `workspace_group_members:create` or `workspace_group_members:all` or `all:create` or `all:all`.
    Source: POST /api/v2/workspace-group-members
    """
    response = await asyncio_detailed(
        client=client,
        sub_workspace_id=sub_workspace_id,
    )
    return response.parsed
