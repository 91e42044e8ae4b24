# Generated from openapi.yaml by `make generate`; edits here are lost.
"""accounts.get_tracking_domain_status: GET /api/v2/accounts/ctd/status"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.tracking_domain_status import TrackingDomainStatus

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

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
_decode: Callable[[Any], TrackingDomainStatus] = decoding.object_of(TrackingDomainStatus)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    host: str,
) -> Response[TrackingDomainStatus]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        query={
            "host": host,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    host: str,
) -> TrackingDomainStatus:
    """Check the set-up of a custom tracking domain.

    Args:
        host: Host name of the tracking domain to check.

    Returns:
        The state of the domain's CNAME record and SSL.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `accounts:read` or `accounts:all` or `all:read` or `all:all`.
    Source: GET /api/v2/accounts/ctd/status
    """
    response = await asyncio_detailed(
        client=client,
        host=host,
    )
    return response.parsed
