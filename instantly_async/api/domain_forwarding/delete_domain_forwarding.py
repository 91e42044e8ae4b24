# Generated from openapi.yaml by `make generate`; edits here are lost.
"""domain_forwarding.delete: DELETE /api/v2/domains/{domain}/forwarding"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation, RateLimit
from ..._core.types import Response
from ...models.domain_forwarding import DomainForwarding

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

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
_decode: Callable[[Any], DomainForwarding] = decoding.object_of(DomainForwarding)


async def asyncio_detailed(
    domain: str,
    *,
    client: InstantlyClient,
) -> Response[DomainForwarding]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "domain": domain,
        },
    )


async def asyncio(
    domain: str,
    *,
    client: InstantlyClient,
) -> DomainForwarding:
    """Remove the web forwarding of an ordered domain.

    Also succeeds, without any effect, when nothing is forwarded. Rate limit: 10 requests per minute and 60
    per hour.

    Args:
        domain: Domain, ordered through Instantly, whose forwarding is removed. Not empty; pattern
            `^\\s*\\S+\\.[a-zA-Z]{2,}\\s*$`.

    Returns:
        The domain's forwarding after removal.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), ConflictError (409), UnprocessableEntityError (422), RateLimitError (429),
            ServerError (502).
        APIConnectionError: No answer came.

    Scopes: `dfy_email_account_orders:delete` or `dfy_email_account_orders:all` or `all:delete` or `all:all`.
    Rate limit: 10 calls in 1 minute and 60 calls in 1 hour.
    Source: DELETE /api/v2/domains/{domain}/forwarding
    """
    response = await asyncio_detailed(
        domain,
        client=client,
    )
    return response.parsed
