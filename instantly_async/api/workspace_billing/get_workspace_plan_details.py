# Generated from openapi.yaml by `make generate`; edits here are lost.
"""workspace_billing.get_plan_details: GET /api/v2/workspace-billing/plan-details"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.workspace_plan_details import WorkspacePlanDetails

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="getWorkspacePlanDetails",
    name="workspace_billing.get_plan_details",
    method="GET",
    path="/api/v2/workspace-billing/plan-details",
    scopes=(
        "workspace_billing:read",  # or
        "workspace_billing:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], WorkspacePlanDetails] = decoding.object_of(WorkspacePlanDetails)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
) -> Response[WorkspacePlanDetails]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
    )


async def asyncio(
    *,
    client: InstantlyClient,
) -> WorkspacePlanDetails:
    """Get the plans of the workspace with their limits, credits and add-ons.

    Returns:
        The plans and add-ons of the workspace.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `workspace_billing:read` or `workspace_billing:all` or `all:read` or `all:all`.
    Source: GET /api/v2/workspace-billing/plan-details
    """
    response = await asyncio_detailed(
        client=client,
    )
    return response.parsed
