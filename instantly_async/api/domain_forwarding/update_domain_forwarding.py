# Generated from openapi.yaml by `make generate`; edits here are lost.
"""domain_forwarding.update: PUT /api/v2/domains/{domain}/forwarding"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation, RateLimit
from ..._core.types import UNSET, Response, Unset
from ...models.domain_forwarding import DomainForwarding

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.forwarding_mode import ForwardingMode

OPERATION = Operation(
    id="updateDomainForwarding",
    name="domain_forwarding.update",
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
)
_decode: Callable[[Any], DomainForwarding] = decoding.object_of(DomainForwarding)


async def asyncio_detailed(
    domain: str,
    *,
    client: InstantlyClient,
    forwarding_domain: str,
    forwarding_mode: ForwardingMode | str | Unset = UNSET,
) -> Response[DomainForwarding]:
    """Like `asyncio`, with the status, headers and body of the answer."""
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


async def asyncio(
    domain: str,
    *,
    client: InstantlyClient,
    forwarding_domain: str,
    forwarding_mode: ForwardingMode | str | Unset = UNSET,
) -> DomainForwarding:
    """Set the web forwarding of an ordered domain.

    Fails with a conflict error as long as the domain is still being set up, and with a validation error (422)
    if the domain does not support the wanted forwarding. Rate limit: 10 requests per minute and 60 per hour.

    Args:
        domain: Domain, ordered through Instantly, whose visitors are forwarded. Not empty; pattern
            `^\\s*\\S+\\.[a-zA-Z]{2,}\\s*$`.
        forwarding_domain: Where visitors are sent; must be a valid domain other than `domain` itself. Not
            empty; pattern `^\\s*\\S+\\.[a-zA-Z]{2,}\\s*$`.
        forwarding_mode: Way of forwarding; `redirect` when left out. The API takes 'redirect' when left out.

    Returns:
        The forwarding now in force.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), ConflictError (409), UnprocessableEntityError (422), RateLimitError (429),
            ServerError (502).
        APIConnectionError: No answer came.

    Scopes: `dfy_email_account_orders:update` or `dfy_email_account_orders:all` or `all:update` or `all:all`.
    Rate limit: 10 calls in 1 minute and 60 calls in 1 hour.
    Source: PUT /api/v2/domains/{domain}/forwarding
    """
    response = await asyncio_detailed(
        domain,
        client=client,
        forwarding_domain=forwarding_domain,
        forwarding_mode=forwarding_mode,
    )
    return response.parsed
