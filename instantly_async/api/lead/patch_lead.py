# Generated from openapi.yaml by `make generate`; edits here are lost.
"""leads.update: PATCH /api/v2/leads/{id}"""

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
    id="patchLead",
    name="leads.update",
    method="PATCH",
    path="/api/v2/leads/{id}",
    scopes=(
        "leads:update",  # or
        "leads:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
    body_required=True,
)
_decode: Callable[[Any], Lead] = decoding.object_of(Lead)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
    personalization: str | None | Unset = UNSET,
    website: str | None | Unset = UNSET,
    last_name: str | None | Unset = UNSET,
    first_name: str | None | Unset = UNSET,
    company_name: str | None | Unset = UNSET,
    job_title: str | None | Unset = UNSET,
    phone: str | None | Unset = UNSET,
    lt_interest_status: LeadInterestStatus | int | Unset = UNSET,
    pl_value_lead: str | None | Unset = UNSET,
    assigned_to: str | None | Unset = UNSET,
    custom_variables: Mapping[str, str | float | bool | None] | Unset = UNSET,
) -> Response[Lead]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        body={
            "personalization": personalization,
            "website": website,
            "last_name": last_name,
            "first_name": first_name,
            "company_name": company_name,
            "job_title": job_title,
            "phone": phone,
            "lt_interest_status": lt_interest_status,
            "pl_value_lead": pl_value_lead,
            "assigned_to": assigned_to,
            "custom_variables": custom_variables,
        },
    )


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
    personalization: str | None | Unset = UNSET,
    website: str | None | Unset = UNSET,
    last_name: str | None | Unset = UNSET,
    first_name: str | None | Unset = UNSET,
    company_name: str | None | Unset = UNSET,
    job_title: str | None | Unset = UNSET,
    phone: str | None | Unset = UNSET,
    lt_interest_status: LeadInterestStatus | int | Unset = UNSET,
    pl_value_lead: str | None | Unset = UNSET,
    assigned_to: str | None | Unset = UNSET,
    custom_variables: Mapping[str, str | float | bool | None] | Unset = UNSET,
) -> Lead:
    """Change a lead.

    Fields that are left out keep their value. `custom_variables` is replaced as a whole and not merged.

    Args:
        id: Lead to change. A person has a lead id of their own in every campaign and list. A UUID.
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
        assigned_to: User to whom the lead is assigned. A UUID.
        custom_variables: Replaces the whole value, so include the variables that shall stay. Values are text,
            numbers, booleans or null. The campaign is extended so that all its leads can have these
            variables.

    Returns:
        The changed lead.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `leads:update` or `leads:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/leads/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
        personalization=personalization,
        website=website,
        last_name=last_name,
        first_name=first_name,
        company_name=company_name,
        job_title=job_title,
        phone=phone,
        lt_interest_status=lt_interest_status,
        pl_value_lead=pl_value_lead,
        assigned_to=assigned_to,
        custom_variables=custom_variables,
    )
    return response.parsed
