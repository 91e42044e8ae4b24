# Generated from openapi.yaml by `make generate`; edits here are lost.
"""workspace_members.create: POST /api/v2/workspace-members"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.workspace_member import WorkspaceMember

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.workspace_member_permission import WorkspaceMemberPermission
    from ...models.workspace_member_role import WorkspaceMemberRole

OPERATION = Operation(
    id="createWorkspaceMember",
    name="workspace_members.create",
    method="POST",
    path="/api/v2/workspace-members",
    scopes=(
        "workspace_members:create",  # or
        "workspace_members:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], WorkspaceMember] = decoding.object_of(WorkspaceMember)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    email: str,
    role: WorkspaceMemberRole | str,
    user_email: str | None | Unset = UNSET,
    nickname: str | None | Unset = UNSET,
    permissions: Sequence[WorkspaceMemberPermission | str] | None | Unset = UNSET,
) -> Response[WorkspaceMember]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "email": email,
            "role": role,
            "user_email": user_email,
            "nickname": nickname,
            "permissions": permissions,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    email: str,
    role: WorkspaceMemberRole | str,
    user_email: str | None | Unset = UNSET,
    nickname: str | None | Unset = UNSET,
    permissions: Sequence[WorkspaceMemberPermission | str] | None | Unset = UNSET,
) -> WorkspaceMember:
    """Add a member to the workspace.

    Whether the person has taken up the invitation shows later in `accepted`.

    Args:
        email: E-mail address under which the person becomes a member. An e-mail address.
        role: Access level of the member; `owner` and `client` cannot be given through the API.
        user_email: E-mail address of the person's user account. An e-mail address.
        nickname: Private name for the member that nobody but the workspace owner sees. At most 80 characters.
        permissions: Sections of the app that the member may use, as values of `WorkspaceMemberPermission`.

    Returns:
        The new member.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `workspace_members:create` or `workspace_members:all` or `all:create` or `all:all`.
    Source: POST /api/v2/workspace-members
    """
    response = await asyncio_detailed(
        client=client,
        email=email,
        role=role,
        user_email=user_email,
        nickname=nickname,
        permissions=permissions,
    )
    return response.parsed
