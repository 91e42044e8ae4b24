# Generated from openapi.yaml by `make generate`; edits here are lost.
"""workspaces.change_owner: POST /api/v2/workspaces/current/change-owner"""

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
    id="changeWorkspaceOwner",
    name="workspaces.change_owner",
    method="POST",
    path="/api/v2/workspaces/current/change-owner",
    scopes=(
        "workspaces:update",  # or
        "workspaces:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], Workspace] = decoding.object_of(Workspace)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    email: str,
    sec: str,
) -> Response[Workspace]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "email": email,
            "sec": sec,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    email: str,
    sec: str,
) -> Workspace:
    """Hand the current workspace over to another owner.

    Args:
        email: E-mail address of the new owner. An e-mail address.
        sec: Required, but the vendor does not say what it must hold.

    Returns:
        The workspace.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `workspaces:update` or `workspaces:all` or `all:update` or `all:all`.
    Source: POST /api/v2/workspaces/current/change-owner
    """
    response = await asyncio_detailed(
        client=client,
        email=email,
        sec=sec,
    )
    return response.parsed
