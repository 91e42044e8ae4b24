# Generated from openapi.yaml by `make generate`; edits here are lost.
"""workspace_billing.get_plan_details: GET /api/v2/workspace-billing/plan-details"""

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
    """GET /api/v2/workspace-billing/plan-details. See `instantly.workspace_billing.get_plan_details`."""
    return await client.send(
        OPERATION,
        _decode,
    )


asyncio: Final = parsed(asyncio_detailed)
