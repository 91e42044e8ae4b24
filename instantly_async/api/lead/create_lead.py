# Generated from openapi.yaml by `make generate`; edits here are lost.
"""leads.create: POST /api/v2/leads"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.lead import Lead

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.lead_interest_status import LeadInterestStatus

OPERATION = Operation(
    id="createLead",
    name="leads.create",
    method="POST",
    path="/api/v2/leads",
    scopes=(
        "leads:create",  # or
        "leads:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], Lead] = decoding.object_of(Lead)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    campaign: str | None | Unset = UNSET,
    email: str | None | Unset = UNSET,
    personalization: str | None | Unset = UNSET,
    website: str | None | Unset = UNSET,
    last_name: str | None | Unset = UNSET,
    first_name: str | None | Unset = UNSET,
    company_name: str | None | Unset = UNSET,
    job_title: str | None | Unset = UNSET,
    phone: str | None | Unset = UNSET,
    lt_interest_status: LeadInterestStatus | int | Unset = UNSET,
    pl_value_lead: str | None | Unset = UNSET,
    list_id: str | None | Unset = UNSET,
    assigned_to: str | None | Unset = UNSET,
    skip_if_in_workspace: bool | Unset = UNSET,
    skip_if_in_campaign: bool | Unset = UNSET,
    skip_if_in_list: bool | Unset = UNSET,
    blocklist_id: str | Unset = UNSET,
    verify_leads_for_lead_finder: bool | Unset = UNSET,
    verify_leads_on_import: bool | Unset = UNSET,
    custom_variables: Mapping[str, str | float | bool | None] | Unset = UNSET,
) -> Response[Lead]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "campaign": campaign,
            "email": email,
            "personalization": personalization,
            "website": website,
            "last_name": last_name,
            "first_name": first_name,
            "company_name": company_name,
            "job_title": job_title,
            "phone": phone,
            "lt_interest_status": lt_interest_status,
            "pl_value_lead": pl_value_lead,
            "list_id": list_id,
            "assigned_to": assigned_to,
            "skip_if_in_workspace": skip_if_in_workspace,
            "skip_if_in_campaign": skip_if_in_campaign,
            "skip_if_in_list": skip_if_in_list,
            "blocklist_id": blocklist_id,
            "verify_leads_for_lead_finder": verify_leads_for_lead_finder,
            "verify_leads_on_import": verify_leads_on_import,
            "custom_variables": custom_variables,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    campaign: str | None | Unset = UNSET,
    email: str | None | Unset = UNSET,
    personalization: str | None | Unset = UNSET,
    website: str | None | Unset = UNSET,
    last_name: str | None | Unset = UNSET,
    first_name: str | None | Unset = UNSET,
    company_name: str | None | Unset = UNSET,
    job_title: str | None | Unset = UNSET,
    phone: str | None | Unset = UNSET,
    lt_interest_status: LeadInterestStatus | int | Unset = UNSET,
    pl_value_lead: str | None | Unset = UNSET,
    list_id: str | None | Unset = UNSET,
    assigned_to: str | None | Unset = UNSET,
    skip_if_in_workspace: bool | Unset = UNSET,
    skip_if_in_campaign: bool | Unset = UNSET,
    skip_if_in_list: bool | Unset = UNSET,
    blocklist_id: str | Unset = UNSET,
    verify_leads_for_lead_finder: bool | Unset = UNSET,
    verify_leads_on_import: bool | Unset = UNSET,
    custom_variables: Mapping[str, str | float | bool | None] | Unset = UNSET,
) -> Lead:
    """Add a lead to a campaign or a list.

    In a campaign the lead needs an `email`. In a list one of `email`, `first_name` and `last_name` is enough.
    The campaign goes into `campaign`, not `campaign_id`.

    Args:
        campaign: Campaign that gets the lead. Bulk adding calls this field `campaign_id`. A UUID.
        email: Required with `campaign`; optional with `list_id` when a name is given.
        personalization: Text written for this lead, for use in campaign e-mails.
        website:
        last_name:
        first_name:
        company_name:
        job_title:
        phone:
        lt_interest_status: Interest of the lead, as one of the listed numbers or the `interest_status` of a
            custom label.
        pl_value_lead: What the lead may be worth, as text.
        list_id: Lead list that gets the lead. A UUID.
        assigned_to: User to whom the lead is assigned. A UUID.
        skip_if_in_workspace: Do not add the lead when the workspace has it already.
        skip_if_in_campaign: Do not add the lead when the campaign has it already.
        skip_if_in_list: Do not add the lead when the list has it already.
        blocklist_id: Blocklist against which the lead is checked. A UUID.
        verify_leads_for_lead_finder:
        verify_leads_on_import: Verify the e-mail address when the lead is imported.
        custom_variables: Further data about the lead, stored in `payload`. Values are text, numbers, booleans
            or null. The campaign is extended so that all its leads can have these variables.

    Returns:
        The lead.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `leads:create` or `leads:all` or `all:create` or `all:all`.
    Source: POST /api/v2/leads
    """
    response = await asyncio_detailed(
        client=client,
        campaign=campaign,
        email=email,
        personalization=personalization,
        website=website,
        last_name=last_name,
        first_name=first_name,
        company_name=company_name,
        job_title=job_title,
        phone=phone,
        lt_interest_status=lt_interest_status,
        pl_value_lead=pl_value_lead,
        list_id=list_id,
        assigned_to=assigned_to,
        skip_if_in_workspace=skip_if_in_workspace,
        skip_if_in_campaign=skip_if_in_campaign,
        skip_if_in_list=skip_if_in_list,
        blocklist_id=blocklist_id,
        verify_leads_for_lead_finder=verify_leads_for_lead_finder,
        verify_leads_on_import=verify_leads_on_import,
        custom_variables=custom_variables,
    )
    return response.parsed
