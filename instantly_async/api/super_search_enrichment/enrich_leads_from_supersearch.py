# Generated from openapi.yaml by `make generate`; edits here are lost.
"""supersearch_enrichment.enrich_leads: POST /api/v2/supersearch-enrichment/enrich-leads-from-supersearch"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.supersearch_import import SupersearchImport

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.signal_enrichment import SignalEnrichment
    from ...models.super_search_filters import SuperSearchFilters

OPERATION = Operation(
    id="enrichLeadsFromSupersearch",
    name="supersearch_enrichment.enrich_leads",
    method="POST",
    path="/api/v2/supersearch-enrichment/enrich-leads-from-supersearch",
    retry_safe=False,
)
_decode: Callable[[Any], SupersearchImport] = decoding.object_of(SupersearchImport)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    search_filters: SuperSearchFilters | Mapping[str, Any],
    limit: int,
    search_name: str | Unset = UNSET,
    work_email_enrichment: bool | Unset = UNSET,
    fully_enriched_profile: bool | Unset = UNSET,
    custom_flow: Sequence[str] | Unset = UNSET,
    signal_enrichment: Sequence[str | SignalEnrichment | Mapping[str, Any]] | Unset = UNSET,
    resource_id: str | Unset = UNSET,
    auto_update: bool | Unset = UNSET,
    skip_rows_without_email: bool | Unset = UNSET,
    list_name: str | Unset = UNSET,
    ai_enrichment: Mapping[str, Any] | Unset = UNSET,
) -> Response[SupersearchImport]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "search_filters": search_filters,
            "limit": limit,
            "search_name": search_name,
            "work_email_enrichment": work_email_enrichment,
            "fully_enriched_profile": fully_enriched_profile,
            "custom_flow": custom_flow,
            "signal_enrichment": signal_enrichment,
            "resource_id": resource_id,
            "auto_update": auto_update,
            "skip_rows_without_email": skip_rows_without_email,
            "list_name": list_name,
            "ai_enrichment": ai_enrichment,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    search_filters: SuperSearchFilters | Mapping[str, Any],
    limit: int,
    search_name: str | Unset = UNSET,
    work_email_enrichment: bool | Unset = UNSET,
    fully_enriched_profile: bool | Unset = UNSET,
    custom_flow: Sequence[str] | Unset = UNSET,
    signal_enrichment: Sequence[str | SignalEnrichment | Mapping[str, Any]] | Unset = UNSET,
    resource_id: str | Unset = UNSET,
    auto_update: bool | Unset = UNSET,
    skip_rows_without_email: bool | Unset = UNSET,
    list_name: str | Unset = UNSET,
    ai_enrichment: Mapping[str, Any] | Unset = UNSET,
) -> SupersearchImport:
    """Import leads found by SuperSearch into a list and enrich them.

    Without `resource_id` a new list is created for the leads. The import may run as a background job, whose
    ID is then part of the answer. Leads that the workspace already owns are not charged a second time.

    Args:
        search_filters: Query that the leads must match.
        limit: Most leads to import. 1 to 1000000.
        search_name: Name for the search.
        work_email_enrichment: Whether work e-mail addresses are looked up.
        fully_enriched_profile: Whether the leads' LinkedIn profile data is added.
        custom_flow: Providers to try in this order (waterfall). Only enabled ones may be named.
        signal_enrichment: Autobound signal categories to add, as plain names (old form) or as objects with a
            freshness window and keywords. The raw records are stored in the lead payload under the category's
            key.
        resource_id: List that receives the leads. A new list is created when left out. A UUID.
        auto_update: Whether new leads are enriched automatically, too.
        skip_rows_without_email: Whether leads without an e-mail address are passed over.
        list_name: Name of the new list; used when `resource_id` is left out.
        ai_enrichment: AI columns to fill, keyed by output column; each value holds the settings of its
            column.

    Returns:
        The enrichment behind the import, with its target list.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            ConflictError (409), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: the API states none.
    Source: POST /api/v2/supersearch-enrichment/enrich-leads-from-supersearch
    """
    response = await asyncio_detailed(
        client=client,
        search_filters=search_filters,
        limit=limit,
        search_name=search_name,
        work_email_enrichment=work_email_enrichment,
        fully_enriched_profile=fully_enriched_profile,
        custom_flow=custom_flow,
        signal_enrichment=signal_enrichment,
        resource_id=resource_id,
        auto_update=auto_update,
        skip_rows_without_email=skip_rows_without_email,
        list_name=list_name,
        ai_enrichment=ai_enrichment,
    )
    return response.parsed
