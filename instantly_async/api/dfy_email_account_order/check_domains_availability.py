# Generated from openapi.yaml by `make generate`; edits here are lost.
"""dfy_email_account_orders.check_domains: POST /api/v2/dfy-email-account-orders/domains/check"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation, RateLimit
from ..._core.types import Response
from ...models.domain_availability_list import DomainAvailabilityList

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

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
)
_decode: Callable[[Any], DomainAvailabilityList] = decoding.object_of(DomainAvailabilityList)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    domains: Sequence[str],
) -> Response[DomainAvailabilityList]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "domains": domains,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    domains: Sequence[str],
) -> DomainAvailabilityList:
    """Check whether domains can be ordered.

    Only `.com` and `.org` domains are supported, and names that contain trademarks of well-known companies
    are refused. Meant solely for checks ahead of an order. Rate limit: 30 requests per minute and 900 per
    hour.

    Args:
        domains: Domain names to check, with extension. At most 50 items.

    Returns:
        Availability of each domain.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `dfy_email_account_orders:create` or `dfy_email_account_orders:all` or `all:create` or `all:all`.
    Rate limit: 30 calls in 1 minute and 900 calls in 1 hour.
    Source: POST /api/v2/dfy-email-account-orders/domains/check
    """
    response = await asyncio_detailed(
        client=client,
        domains=domains,
    )
    return response.parsed
