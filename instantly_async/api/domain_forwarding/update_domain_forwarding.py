# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `domain_forwarding.set`: PUT /api/v2/domains/{domain}/forwarding.

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
from ..._core.operation import Argument, Operation, RateLimit
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="updateDomainForwarding",
    name="domain_forwarding.set",
    method="PUT",
    path="/api/v2/domains/{domain}/forwarding",
    scopes=(
        "dfy_email_account_orders:update",  # or
        "dfy_email_account_orders:all",  # or
        "all:update",  # or
        "all:all",
    ),
    rate_limits=(
        RateLimit(calls=10, seconds=60),
        RateLimit(calls=60, seconds=3600),
    ),
    retry_safe=False,
    arguments=(Argument("forwarding_domain", "body", least=1),),
)
_decode: Callable[[Any], models.DomainForwarding] = decoding.object_of(models.DomainForwarding)


async def asyncio_detailed(
    domain: str,
    *,
    client: Caller,
    forwarding_domain: str,
    forwarding_mode: models.ForwardingMode | str | Unset = UNSET,
) -> Response[models.DomainForwarding]:
    """Send PUT /api/v2/domains/{domain}/forwarding and give the whole response.

    See `instantly.domain_forwarding.set` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `dfy_email_account_orders:update` or `dfy_email_account_orders:all` or `all:update` or `all:all`.
    Rate limit: 10 calls in 1 minute and 60 calls in 1 hour.
    Source: PUT /api/v2/domains/{domain}/forwarding
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "domain": domain,
        },
        body={
            "forwarding_domain": forwarding_domain,
            "forwarding_mode": forwarding_mode,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
