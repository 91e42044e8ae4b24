# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `dfy_email_account_orders.check_domains`: POST /api/v2/dfy-email-account-orders/domains/check.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Argument, Operation, RateLimit
from ..._core.types import Response

OPERATION = Operation(
    id="checkDomainsAvailability",
    name="dfy_email_account_orders.check_domains",
    method="POST",
    path="/api/v2/dfy-email-account-orders/domains/check",
    scopes=(
        "dfy_email_account_orders:create",  # or
        "dfy_email_account_orders:all",  # or
        "all:create",  # or
        "all:all",
    ),
    rate_limits=(
        RateLimit(calls=30, seconds=60),
        RateLimit(calls=900, seconds=3600),
    ),
    retry_safe=False,
    arguments=(Argument("domains", "body", form="list", most=50),),
)
_decode: Callable[[Any], models.DomainAvailabilityList] = decoding.object_of(models.DomainAvailabilityList)


async def asyncio_detailed(
    *,
    client: Caller,
    domains: Sequence[str],
) -> Response[models.DomainAvailabilityList]:
    """Send POST /api/v2/dfy-email-account-orders/domains/check and give the whole response.

    See `instantly.dfy_email_account_orders.check_domains` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `dfy_email_account_orders:create` or `dfy_email_account_orders:all` or `all:create` or `all:all`.
    Rate limit: 30 calls in 1 minute and 900 calls in 1 hour.
    Source: POST /api/v2/dfy-email-account-orders/domains/check
    """
    return await client.send(
        OPERATION,
        _decode,
        body={
            "domains": domains,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
