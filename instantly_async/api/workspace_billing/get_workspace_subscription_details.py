# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `workspace_billing.get_subscription_details`: GET /api/v2/workspace-billing/subscription-details.

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
    id="getWorkspaceSubscriptionDetails",
    name="workspace_billing.get_subscription_details",
    method="GET",
    path="/api/v2/workspace-billing/subscription-details",
    scopes=(
        "workspace_billing:read",  # or
        "workspace_billing:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], models.SubscriptionList] = decoding.object_of(models.SubscriptionList)


async def asyncio_detailed(
    *,
    client: Caller,
) -> Response[models.SubscriptionList]:
    """Send GET /api/v2/workspace-billing/subscription-details and give the whole response.

    See `instantly.workspace_billing.get_subscription_details` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `workspace_billing:read` or `workspace_billing:all` or `all:read` or `all:all`.
    Source: GET /api/v2/workspace-billing/subscription-details
    """
    return await client.send(
        OPERATION,
        _decode,
    )


asyncio: Final = parsed(asyncio_detailed)
