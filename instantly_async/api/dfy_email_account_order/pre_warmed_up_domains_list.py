# Generated from openapi.yaml by `make generate`; edits here are lost.
"""dfy_email_account_orders.list_pre_warmed_domains: POST /api/v2/dfy-email-account-orders/domains/pre-warmed-up-list"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.pre_warmed_domains import PreWarmedDomains

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.pre_warmed_domain_extension import PreWarmedDomainExtension

OPERATION = Operation(
    id="preWarmedUpDomainsList",
    name="dfy_email_account_orders.list_pre_warmed_domains",
    method="POST",
    path="/api/v2/dfy-email-account-orders/domains/pre-warmed-up-list",
    scopes=(
        "dfy_email_account_orders:read",  # or
        "dfy_email_account_orders:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], PreWarmedDomains] = decoding.object_of(PreWarmedDomains)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    extensions: Sequence[PreWarmedDomainExtension | str] | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[PreWarmedDomains]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "extensions": extensions,
            "search": search,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    extensions: Sequence[PreWarmedDomainExtension | str] | Unset = UNSET,
    search: str | Unset = UNSET,
) -> PreWarmedDomains:
    """List the pre-warmed domains that can be ordered now.

    Pre-warmed domains come ready-made, with their mailboxes set up. An empty list means that none is in stock
    at present, so an immediate retry does not help. Without filters all of them are returned.

    Args:
        extensions: Keep only domains with these extensions; all extensions when left out. The API takes
            ['com', 'org', 'co'] when left out.
        search: Keep only domains whose name contains this text or equals it.

    Returns:
        The domains on offer.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `dfy_email_account_orders:read` or `dfy_email_account_orders:all` or `all:read` or `all:all`.
    Source: POST /api/v2/dfy-email-account-orders/domains/pre-warmed-up-list
    """
    response = await asyncio_detailed(
        client=client,
        extensions=extensions,
        search=search,
    )
    return response.parsed
