# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `workspace_billing.get_plan_details`: GET /api/v2/workspace-billing/plan-details.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

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
_decode: Callable[[Any], models.WorkspacePlanDetails] = decoding.object_of(models.WorkspacePlanDetails)


async def asyncio_detailed(
    *,
    client: Caller,
) -> Response[models.WorkspacePlanDetails]:
    """Send GET /api/v2/workspace-billing/plan-details and give the whole response.

    See `instantly.workspace_billing.get_plan_details` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `workspace_billing:read` or `workspace_billing:all` or `all:read` or `all:all`.
    Source: GET /api/v2/workspace-billing/plan-details
    """
    return await client.send(
        OPERATION,
        _decode,
    )


asyncio: Final = parsed(asyncio_detailed)
