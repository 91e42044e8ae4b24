# Generated from openapi.yaml by `make generate`; edits here are lost.
"""accounts.move: POST /api/v2/accounts/move"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.moved_accounts import MovedAccounts

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="moveAccounts",
    name="accounts.move",
    method="POST",
    path="/api/v2/accounts/move",
    retry_safe=False,
)
_decode: Callable[[Any], MovedAccounts] = decoding.object_of(MovedAccounts)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    emails: Sequence[str],
    source_workspace_id: str,
    destination_workspace_id: str,
) -> Response[MovedAccounts]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "emails": emails,
            "source_workspace_id": source_workspace_id,
            "destination_workspace_id": destination_workspace_id,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    emails: Sequence[str],
    source_workspace_id: str,
    destination_workspace_id: str,
) -> MovedAccounts:
    """Move accounts from one workspace to another.

    Works only with an API key of an admin workspace, and both workspaces must belong to that same admin
    workspace (a workspace group).

    Args:
        emails: Addresses of the accounts to move. Not empty.
        source_workspace_id: Workspace that holds the accounts now.
        destination_workspace_id: Workspace that receives the accounts.

    Returns:
        Confirmation of the move.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: the API states none.
    Source: POST /api/v2/accounts/move
    """
    response = await asyncio_detailed(
        client=client,
        emails=emails,
        source_workspace_id=source_workspace_id,
        destination_workspace_id=destination_workspace_id,
    )
    return response.parsed
