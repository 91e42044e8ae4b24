# Generated from openapi.yaml by `make generate`; edits here are lost.
"""supersearch_enrichment.list_signal_keywords: POST /api/v2/supersearch-enrichment/signal-keywords-facet"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.signal_keyword_list import SignalKeywordList

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="signalKeywordsFacet",
    name="supersearch_enrichment.list_signal_keywords",
    method="POST",
    path="/api/v2/supersearch-enrichment/signal-keywords-facet",
    scopes=(
        "supersearch_enrichments:read",  # or
        "supersearch_enrichments:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], SignalKeywordList] = decoding.object_of(SignalKeywordList)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    category: str,
    field: str,
    prefix: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[SignalKeywordList]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "category": category,
            "field": field,
            "prefix": prefix,
            "limit": limit,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    category: str,
    field: str,
    prefix: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> SignalKeywordList:
    """List the most frequent keywords of a signal category.

    Counts cover the signal records of the past 90 days. A combination of category and field that does not
    exist is answered with status 400.

    Args:
        category: Signal category, such as `linkedin_post_contact`.
        field: Keyword field of the signal records to count over.
        prefix: Keep only keywords that start with this text; upper and lower case are the same.
        limit: Most keywords to return. 1 to 100.

    Returns:
        Keywords with their counts.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `supersearch_enrichments:read` or `supersearch_enrichments:all` or `all:read` or `all:all`.
    Source: POST /api/v2/supersearch-enrichment/signal-keywords-facet
    """
    response = await asyncio_detailed(
        client=client,
        category=category,
        field=field,
        prefix=prefix,
        limit=limit,
    )
    return response.parsed
