# Generated from openapi.yaml by `make generate`; edits here are lost.
"""domain_forwarding.delete: DELETE /api/v2/domains/{domain}/forwarding"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation, RateLimit
from ..._core.types import Response

OPERATION = Operation(
    id="deleteDomainForwarding",
    name="domain_forwarding.delete",
    method="DELETE",
    path="/api/v2/domains/{domain}/forwarding",
    scopes=(
        "dfy_email_account_orders:delete",  # or
        "dfy_email_account_orders:all",  # or
        "all:delete",  # or
        "all:all",
    ),
    rate_limits=(
        RateLimit(calls=10, seconds=60),
        RateLimit(calls=60, seconds=3600),
    ),
    retry_safe=False,
)
_decode: Callable[[Any], models.DomainForwarding] = decoding.object_of(models.DomainForwarding)


async def asyncio_detailed(
    domain: str,
    *,
    client: Caller,
) -> Response[models.DomainForwarding]:
    """DELETE /api/v2/domains/{domain}/forwarding. See `instantly.domain_forwarding.delete`."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "domain": domain,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
