# Generated from openapi.yaml by `make generate`; edits here are lost.
"""workspaces.get_whitelabel_domain: GET /api/v2/workspaces/current/whitelabel-domain"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.workspace_domain import WorkspaceDomain

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="getWorkspaceDomainInfo",
    name="workspaces.get_whitelabel_domain",
    method="GET",
    path="/api/v2/workspaces/current/whitelabel-domain",
    scopes=(
        "workspaces:read",  # or
        "workspaces:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], WorkspaceDomain] = decoding.object_of(WorkspaceDomain)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
) -> Response[WorkspaceDomain]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
    )


async def asyncio(
    *,
    client: InstantlyClient,
) -> WorkspaceDomain:
    """Get the agency (white-label) domain of the workspace and its verification state.

    Returns:
        The agency domain and the records for its verification.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `workspaces:read` or `workspaces:all` or `all:read` or `all:all`.
    Source: GET /api/v2/workspaces/current/whitelabel-domain
    """
    response = await asyncio_detailed(
        client=client,
    )
    return response.parsed
