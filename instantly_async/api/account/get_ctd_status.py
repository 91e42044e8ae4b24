# Generated from openapi.yaml by `make generate`; edits here are lost.
"""accounts.get_tracking_domain_status: GET /api/v2/accounts/ctd/status"""

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
    """GET /api/v2/accounts/ctd/status. See `instantly.accounts.get_tracking_domain_status`."""
    return await client.send(
        OPERATION,
        _decode,
        query={
            "host": host,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
