# Generated from openapi.yaml by `make generate`; edits here are lost.
"""domain_forwarding.get: GET /api/v2/domains/{domain}/forwarding"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.domain_forwarding import DomainForwarding

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

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
    """Get the web forwarding of an ordered domain.

    Where nothing is forwarded, only `domain` has a value and the other fields are null.

    Args:
        domain: Domain, ordered through Instantly, whose forwarding is read. Not empty; pattern
            `^\\s*\\S+\\.[a-zA-Z]{2,}\\s*$`.

    Returns:
        The stored forwarding.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `dfy_email_account_orders:read` or `dfy_email_account_orders:all` or `all:read` or `all:all`.
    Source: GET /api/v2/domains/{domain}/forwarding
    """
    response = await asyncio_detailed(
        domain,
        client=client,
    )
    return response.parsed
