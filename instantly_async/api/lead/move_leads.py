# Generated from openapi.yaml by `make generate`; edits here are lost.
"""leads.move: POST /api/v2/leads/move"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.background_job import BackgroundJob

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.lead_esg_filter import LeadESGFilter
    from ...models.lead_esp_filter import LeadESPFilter
    from ...models.lead_query import LeadQuery

OPERATION = Operation(
    id="moveLeads",
    name="leads.move",
    method="POST",
    path="/api/v2/leads/move",
    scopes=(
        "leads:update",  # or
        "leads:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], BackgroundJob] = decoding.object_of(BackgroundJob)


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
    to_campaign_id: str | Unset = UNSET,
    to_list_id: str | Unset = UNSET,
    ignore_resource_filter_clauses: bool | Unset = UNSET,
    check_duplicates_in_campaigns: bool | Unset = UNSET,
    skip_leads_in_verification: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    assigned_to: str | Unset = UNSET,
    esp_code: LeadESPFilter | int | Unset = UNSET,
    esg_code: LeadESGFilter | str | Unset = UNSET,
    copy_leads: bool | Unset = UNSET,
    check_duplicates: bool | Unset = UNSET,
    reset_interest_status: bool | Unset = UNSET,
) -> Response[BackgroundJob]:
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
            "to_campaign_id": to_campaign_id,
            "to_list_id": to_list_id,
            "ignore_resource_filter_clauses": ignore_resource_filter_clauses,
            "check_duplicates_in_campaigns": check_duplicates_in_campaigns,
            "skip_leads_in_verification": skip_leads_in_verification,
            "limit": limit,
            "assigned_to": assigned_to,
            "esp_code": esp_code,
            "esg_code": esg_code,
            "copy_leads": copy_leads,
            "check_duplicates": check_duplicates,
            "reset_interest_status": reset_interest_status,
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
    to_campaign_id: str | Unset = UNSET,
    to_list_id: str | Unset = UNSET,
    ignore_resource_filter_clauses: bool | Unset = UNSET,
    check_duplicates_in_campaigns: bool | Unset = UNSET,
    skip_leads_in_verification: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    assigned_to: str | Unset = UNSET,
    esp_code: LeadESPFilter | int | Unset = UNSET,
    esg_code: LeadESGFilter | str | Unset = UNSET,
    copy_leads: bool | Unset = UNSET,
    check_duplicates: bool | Unset = UNSET,
    reset_interest_status: bool | Unset = UNSET,
) -> BackgroundJob:
    """Move or copy the leads that match a filter to a campaign or list.

    Runs as a background job; ask for the job by its id to see how far it is. `ids` works only together with
    `campaign` or `list_id`, the place from which the leads are taken.

    Args:
        search: Text to find in the first name, last name or e-mail address.
        filter: State or interest, as a value of `LeadFilter` such as `FILTER_VAL_REPLIED`. Custom labels go
            by their `interest_status`, see `LeadLabel`.
        campaign: Campaign from which the leads are taken. A UUID.
        list_id: List from which the leads are taken. A UUID.
        in_campaign: Filter by whether the lead is in a campaign.
        in_list: Filter by whether the lead is in a list.
        ids: Take only these leads of the source. `campaign` or `list_id` must be given too, since ids alone
            select nothing.
        queries: Conditions on the activity or status of leads, as in smart views.
        excluded_ids: Leave these leads out.
        contacts: Take only leads with one of these e-mail addresses.
        to_campaign_id: Campaign that receives the leads. A UUID.
        to_list_id: List that receives the leads. A UUID.
        ignore_resource_filter_clauses: Disregard the lead-finder filters saved with the source campaign or
            list when the leads are chosen.
        check_duplicates_in_campaigns:
        skip_leads_in_verification: Leave out leads that are being verified.
        limit: Most leads to move.
        assigned_to: User to whom the leads are assigned. A UUID.
        esp_code: Take only leads with this e-mail service provider.
        esg_code: Take only leads behind this e-mail security gateway.
        copy_leads: Copy the leads, so that they stay in the source too.
        check_duplicates:
        reset_interest_status: Clear the interest status of the leads. With `false` they keep it, and a move
            (no copy) from campaign to campaign takes the opportunities along.

    Returns:
        The background job that moves the leads.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `leads:update` or `leads:all` or `all:update` or `all:all`.
    Source: POST /api/v2/leads/move
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
        to_campaign_id=to_campaign_id,
        to_list_id=to_list_id,
        ignore_resource_filter_clauses=ignore_resource_filter_clauses,
        check_duplicates_in_campaigns=check_duplicates_in_campaigns,
        skip_leads_in_verification=skip_leads_in_verification,
        limit=limit,
        assigned_to=assigned_to,
        esp_code=esp_code,
        esg_code=esg_code,
        copy_leads=copy_leads,
        check_duplicates=check_duplicates,
        reset_interest_status=reset_interest_status,
    )
    return response.parsed
