# Generated from openapi.yaml by `make generate`; edits here are lost.
"""dfy_email_account_orders.generate_similar_domains: POST /api/v2/dfy-email-account-orders/domains/similar"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.similar_domains import SimilarDomains

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.similar_domain_extension import SimilarDomainExtension

OPERATION = Operation(
    id="generateSimilarDomains",
    name="dfy_email_account_orders.generate_similar_domains",
    method="POST",
    path="/api/v2/dfy-email-account-orders/domains/similar",
    scopes=(
        "dfy_email_account_orders:create",  # or
        "dfy_email_account_orders:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], SimilarDomains] = decoding.object_of(SimilarDomains)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    domain: str,
    tlds: Sequence[SimilarDomainExtension | str] | Unset = UNSET,
) -> Response[SimilarDomains]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "domain": domain,
            "tlds": tlds,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    domain: str,
    tlds: Sequence[SimilarDomainExtension | str] | Unset = UNSET,
) -> SimilarDomains:
    """Suggest available domains that resemble a given one.

    Returns up to 67 suggestions for each extension, all of them available. Names that contain trademarks of
    well-known companies are refused.

    Args:
        domain: Domain name that the suggestions are derived from.
        tlds: Extensions to suggest names for; `com` and `org` when left out. The API takes ['com', 'org']
            when left out.

    Returns:
        Suggested domain names.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `dfy_email_account_orders:create` or `dfy_email_account_orders:all` or `all:create` or `all:all`.
    Source: POST /api/v2/dfy-email-account-orders/domains/similar
    """
    response = await asyncio_detailed(
        client=client,
        domain=domain,
        tlds=tlds,
    )
    return response.parsed
