# Generated from openapi.yaml by `make generate`; edits here are lost.
"""leads.list: POST /api/v2/leads/list"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation, Paging
from ..._core.pagination import Pager
from ..._core.types import UNSET, Response, Unset
from ...models.lead_page import LeadPage

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.lead import Lead
    from ...models.lead_enrichment_status import LeadEnrichmentStatus
    from ...models.lead_esg_filter import LeadESGFilter
    from ...models.lead_query import LeadQuery

OPERATION = Operation(
    id="listLeads",
    name="leads.list",
    method="POST",
    path="/api/v2/leads/list",
    scopes=(
        "leads:read",  # or
        "leads:all",  # or
        "all:read",  # or
        "all:all",
    ),
    paging=Paging(style="cursor", location="body", parameter="starting_after", max_limit=100),
    retry_safe=True,
)
_decode: Callable[[Any], LeadPage] = decoding.page_of(LeadPage)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    search: str | Unset = UNSET,
    filter: str | Unset = UNSET,
    campaign: str | Unset = UNSET,
    list_id: str | Unset = UNSET,
    in_campaign: bool | Unset = UNSET,
    in_list: bool | Unset = UNSET,
    ids: Sequence[str] | Unset = UNSET,
    queries: Sequence[LeadQuery | Mapping[str, Any]] | Unset = UNSET,
    excluded_ids: Sequence[str] | Unset = UNSET,
    contacts: Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    organization_user_ids: Sequence[str] | Unset = UNSET,
    smart_view_id: str | Unset = UNSET,
    is_website_visitor: bool | Unset = UNSET,
    distinct_contacts: bool | Unset = UNSET,
    enrichment_status: LeadEnrichmentStatus | int | Unset = UNSET,
    esg_code: LeadESGFilter | str | Unset = UNSET,
) -> Response[LeadPage]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "search": search,
            "filter": filter,
            "campaign": campaign,
            "list_id": list_id,
            "in_campaign": in_campaign,
            "in_list": in_list,
            "ids": ids,
            "queries": queries,
            "excluded_ids": excluded_ids,
            "contacts": contacts,
            "limit": limit,
            "starting_after": starting_after,
            "organization_user_ids": organization_user_ids,
            "smart_view_id": smart_view_id,
            "is_website_visitor": is_website_visitor,
            "distinct_contacts": distinct_contacts,
            "enrichment_status": enrichment_status,
            "esg_code": esg_code,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    search: str | Unset = UNSET,
    filter: str | Unset = UNSET,
    campaign: str | Unset = UNSET,
    list_id: str | Unset = UNSET,
    in_campaign: bool | Unset = UNSET,
    in_list: bool | Unset = UNSET,
    ids: Sequence[str] | Unset = UNSET,
    queries: Sequence[LeadQuery | Mapping[str, Any]] | Unset = UNSET,
    excluded_ids: Sequence[str] | Unset = UNSET,
    contacts: Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    organization_user_ids: Sequence[str] | Unset = UNSET,
    smart_view_id: str | Unset = UNSET,
    is_website_visitor: bool | Unset = UNSET,
    distinct_contacts: bool | Unset = UNSET,
    enrichment_status: LeadEnrichmentStatus | int | Unset = UNSET,
    esg_code: LeadESGFilter | str | Unset = UNSET,
) -> LeadPage:
    """List the leads that match a filter.

    A search although it is a POST; nothing is changed, and a call may take a minute or two. Leads are ordered
    by ascending `id`, or by e-mail address with `distinct_contacts`. Leads from before 15 October 2025 may
    stand out of chronological order.

    Args:
        search: Text to find in the first name, last name or e-mail address.
        filter: State or interest, as a value of `LeadFilter` such as `FILTER_VAL_REPLIED`. Custom labels go
            by their `interest_status`, see `LeadLabel`.
        campaign: Keep only leads of this campaign. A UUID.
        list_id: Keep only leads of this list. A UUID.
        in_campaign: Filter by whether the lead is in a campaign.
        in_list: Filter by whether the lead is in a list.
        ids: Keep only these leads.
        queries: Conditions on the activity or status of leads, as in smart views.
        excluded_ids: Leave these leads out.
        contacts: Keep only leads with one of these e-mail addresses.
        limit: Items per page. 1 to 100.
        starting_after: Cursor of the next page, from `next_starting_after`. It is a lead's `id`, or with
            `distinct_contacts` an e-mail address.
        organization_user_ids: Keep only leads of these users of the workspace.
        smart_view_id: Keep only leads of this smart view. A UUID.
        is_website_visitor: Filter by whether the lead came as a website visitor.
        distinct_contacts: Return every contact once, though it may be a lead in several campaigns or lists.
            Order and cursor then go by e-mail address.
        enrichment_status: Keep only leads whose enrichment is in this state.
        esg_code: Keep only leads behind this e-mail security gateway.

    Returns:
        The leads of one page.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `leads:read` or `leads:all` or `all:read` or `all:all`.
    Source: POST /api/v2/leads/list
    """
    response = await asyncio_detailed(
        client=client,
        search=search,
        filter=filter,
        campaign=campaign,
        list_id=list_id,
        in_campaign=in_campaign,
        in_list=in_list,
        ids=ids,
        queries=queries,
        excluded_ids=excluded_ids,
        contacts=contacts,
        limit=limit,
        starting_after=starting_after,
        organization_user_ids=organization_user_ids,
        smart_view_id=smart_view_id,
        is_website_visitor=is_website_visitor,
        distinct_contacts=distinct_contacts,
        enrichment_status=enrichment_status,
        esg_code=esg_code,
    )
    return response.parsed


def iterate(
    *,
    client: InstantlyClient,
    limit: int = 100,
    starting_after: str | Unset = UNSET,
    max_items: int | None = None,
    prefetch: int = 0,
    search: str | Unset = UNSET,
    filter: str | Unset = UNSET,
    campaign: str | Unset = UNSET,
    list_id: str | Unset = UNSET,
    in_campaign: bool | Unset = UNSET,
    in_list: bool | Unset = UNSET,
    ids: Sequence[str] | Unset = UNSET,
    queries: Sequence[LeadQuery | Mapping[str, Any]] | Unset = UNSET,
    excluded_ids: Sequence[str] | Unset = UNSET,
    contacts: Sequence[str] | Unset = UNSET,
    organization_user_ids: Sequence[str] | Unset = UNSET,
    smart_view_id: str | Unset = UNSET,
    is_website_visitor: bool | Unset = UNSET,
    distinct_contacts: bool | Unset = UNSET,
    enrichment_status: LeadEnrichmentStatus | int | Unset = UNSET,
    esg_code: LeadESGFilter | str | Unset = UNSET,
) -> Pager[LeadPage, Lead]:
    """Walk the list over all its pages: `async for` gives items, `pages()` pages, `await` the first page.

    The arguments are those of `asyncio`; `max_items` ends the walk early, `prefetch` keeps so many pages under way.
    """
    fetch = functools.partial(
        asyncio,
        client=client,
        search=search,
        filter=filter,
        campaign=campaign,
        list_id=list_id,
        in_campaign=in_campaign,
        in_list=in_list,
        ids=ids,
        queries=queries,
        excluded_ids=excluded_ids,
        contacts=contacts,
        organization_user_ids=organization_user_ids,
        smart_view_id=smart_view_id,
        is_website_visitor=is_website_visitor,
        distinct_contacts=distinct_contacts,
        enrichment_status=enrichment_status,
        esg_code=esg_code,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
