# Generated from openapi.yaml by `make generate`; edits here are lost.
"""workspaces.schedule_removal: POST /api/v2/workspaces/current/schedule-for-removal"""

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
    id="scheduleCurrentWorkspaceRemoval",
    name="workspaces.schedule_removal",
    method="POST",
    path="/api/v2/workspaces/current/schedule-for-removal",
    scopes=(
        "workspaces:delete",  # or
        "workspaces:all",  # or
        "all:delete",  # or
        "all:all",
    ),
    retry_safe=False,
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
    """Schedule the current workspace for removal after 24 hours.

    The removal happens later, not during the call. Until then it can be called off with the DELETE request to
    the same path; the planned time is in `scheduled_for_removal_at`.

    Returns:
        The workspace, with the time of its removal.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `workspaces:delete` or `workspaces:all` or `all:delete` or `all:all`.
    Source: POST /api/v2/workspaces/current/schedule-for-removal
    """
    response = await asyncio_detailed(
        client=client,
    )
    return response.parsed
