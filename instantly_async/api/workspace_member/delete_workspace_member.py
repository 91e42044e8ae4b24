# Generated from openapi.yaml by `make generate`; edits here are lost.
"""workspace_members.delete: DELETE /api/v2/workspace-members/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.workspace_member import WorkspaceMember

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="deleteWorkspaceMember",
    name="workspace_members.delete",
    method="DELETE",
    path="/api/v2/workspace-members/{id}",
    scopes=(
        "workspace_members:delete",  # or
        "workspace_members:all",  # or
        "all:delete",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], WorkspaceMember] = decoding.object_of(WorkspaceMember)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
) -> Response[WorkspaceMember]:
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
) -> WorkspaceMember:
    """Remove a member from the workspace.

    Args:
        id: ID of the workspace member. A UUID.

    Returns:
        The member that was removed.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `workspace_members:delete` or `workspace_members:all` or `all:delete` or `all:all`.
    Source: DELETE /api/v2/workspace-members/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
    )
    return response.parsed
