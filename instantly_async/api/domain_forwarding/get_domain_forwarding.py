# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `domain_forwarding.get`: GET /api/v2/domains/{domain}/forwarding.

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
    id="getDomainForwarding",
    name="domain_forwarding.get",
    method="GET",
    path="/api/v2/domains/{domain}/forwarding",
    scopes=(
        "dfy_email_account_orders:read",  # or
        "dfy_email_account_orders:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], models.DomainForwarding] = decoding.object_of(models.DomainForwarding)


async def asyncio_detailed(
    domain: str,
    *,
    client: Caller,
) -> Response[models.DomainForwarding]:
    """Send GET /api/v2/domains/{domain}/forwarding and give the whole response.

    See `instantly.domain_forwarding.get` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `dfy_email_account_orders:read` or `dfy_email_account_orders:all` or `all:read` or `all:all`.
    Source: GET /api/v2/domains/{domain}/forwarding
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "domain": domain,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
