# Generated from openapi.yaml by `make generate`; edits here are lost.
"""supersearch_enrichment.count_leads: POST /api/v2/supersearch-enrichment/count-leads-from-supersearch"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.lead_count import LeadCount

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.super_search_filters import SuperSearchFilters

OPERATION = Operation(
    id="countLeadsFromSupersearch",
    name="supersearch_enrichment.count_leads",
    method="POST",
    path="/api/v2/supersearch-enrichment/count-leads-from-supersearch",
    scopes=(
        "supersearch_enrichments:read",  # or
        "supersearch_enrichments:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], LeadCount] = decoding.object_of(LeadCount)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    search_filters: SuperSearchFilters | Mapping[str, Any],
    skip_owned_leads: bool | Unset = UNSET,
    show_one_lead_per_company: bool | Unset = UNSET,
) -> Response[LeadCount]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "search_filters": search_filters,
            "skip_owned_leads": skip_owned_leads,
            "show_one_lead_per_company": show_one_lead_per_company,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    search_filters: SuperSearchFilters | Mapping[str, Any],
    skip_owned_leads: bool | Unset = UNSET,
    show_one_lead_per_company: bool | Unset = UNSET,
) -> LeadCount:
    """Count the leads that match a SuperSearch query.

    Nothing is imported or enriched, so the count can serve as an estimate beforehand. It stops at 1,000,000.

    Args:
        search_filters: Query that the leads must match.
        skip_owned_leads: Whether leads that the workspace already has are left out.
        show_one_lead_per_company: Whether each company counts with a single lead only.

    Returns:
        The number of matching leads.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            ConflictError (409), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `supersearch_enrichments:read` or `supersearch_enrichments:all` or `all:read` or `all:all`.
    Source: POST /api/v2/supersearch-enrichment/count-leads-from-supersearch
    """
    response = await asyncio_detailed(
        client=client,
        search_filters=search_filters,
        skip_owned_leads=skip_owned_leads,
        show_one_lead_per_company=show_one_lead_per_company,
    )
    return response.parsed
