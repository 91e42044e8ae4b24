# Generated from openapi.yaml by `make generate`; edits here are lost.
"""workspaces.add_whitelabel_domain: POST /api/v2/workspaces/current/whitelabel-domain"""

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
    id="addWorkspaceAgencyDomain",
    name="workspaces.add_whitelabel_domain",
    method="POST",
    path="/api/v2/workspaces/current/whitelabel-domain",
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
    domain: str,
) -> Response[Workspace]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "domain": domain,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    domain: str,
) -> Workspace:
    """Set the agency (white-label) domain of the workspace.

    Whether the domain has been verified is told by the GET request to the same path.

    Args:
        domain: Domain name for the white-label agency view.

    Returns:
        The workspace.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `workspaces:update` or `workspaces:all` or `all:update` or `all:all`.
    Source: POST /api/v2/workspaces/current/whitelabel-domain
    """
    response = await asyncio_detailed(
        client=client,
        domain=domain,
    )
    return response.parsed
