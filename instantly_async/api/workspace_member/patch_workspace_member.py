# Generated from openapi.yaml by `make generate`; edits here are lost.
"""workspace_members.update: PATCH /api/v2/workspace-members/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.workspace_member import WorkspaceMember

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.workspace_member_role import WorkspaceMemberRole

OPERATION = Operation(
    id="patchWorkspaceMember",
    name="workspace_members.update",
    method="PATCH",
    path="/api/v2/workspace-members/{id}",
    scopes=(
        "workspace_members:update",  # or
        "workspace_members:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
    body_required=True,
)
_decode: Callable[[Any], WorkspaceMember] = decoding.object_of(WorkspaceMember)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
    nickname: str | None | Unset = UNSET,
    role: WorkspaceMemberRole | str | Unset = UNSET,
) -> Response[WorkspaceMember]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        body={
            "nickname": nickname,
            "role": role,
        },
    )


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
    nickname: str | None | Unset = UNSET,
    role: WorkspaceMemberRole | str | Unset = UNSET,
) -> WorkspaceMember:
    """Change the nickname or the role of a member.

    Args:
        id: ID of the workspace member. A UUID.
        nickname: Private name for the member that nobody but the workspace owner sees. At most 80 characters.
        role: New access level of the member; `owner` and `client` cannot be given through the API.

    Returns:
        The member after the change.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `workspace_members:update` or `workspace_members:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/workspace-members/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
        nickname=nickname,
        role=role,
    )
    return response.parsed
