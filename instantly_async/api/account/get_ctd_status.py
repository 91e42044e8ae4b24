# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `accounts.get_tracking_domain_status`: GET /api/v2/accounts/ctd/status.

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
    id="getCtdStatus",
    name="accounts.get_tracking_domain_status",
    method="GET",
    path="/api/v2/accounts/ctd/status",
    scopes=(
        "accounts:read",  # or
        "accounts:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], models.TrackingDomainStatus] = decoding.object_of(models.TrackingDomainStatus)


async def asyncio_detailed(
    *,
    client: Caller,
    host: str,
) -> Response[models.TrackingDomainStatus]:
    """Send GET /api/v2/accounts/ctd/status and give the whole response.

    See `instantly.accounts.get_tracking_domain_status` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `accounts:read` or `accounts:all` or `all:read` or `all:all`.
    Source: GET /api/v2/accounts/ctd/status
    """
    return await client.send(
        OPERATION,
        _decode,
        query={
            "host": host,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
