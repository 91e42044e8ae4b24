# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `leads.create`: POST /api/v2/leads.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset

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
_decode: Callable[[Any], models.Lead] = decoding.object_of(models.Lead)


async def asyncio_detailed(
    *,
    client: Caller,
    campaign: str | None | Unset = UNSET,
    email: str | None | Unset = UNSET,
    personalization: str | None | Unset = UNSET,
    website: str | None | Unset = UNSET,
    last_name: str | None | Unset = UNSET,
    first_name: str | None | Unset = UNSET,
    company_name: str | None | Unset = UNSET,
    job_title: str | None | Unset = UNSET,
    phone: str | None | Unset = UNSET,
    lt_interest_status: models.LeadInterestStatus | int | Unset = UNSET,
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
) -> Response[models.Lead]:
    """Send POST /api/v2/leads and give the whole response.

    See `instantly.leads.create` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `leads:create` or `leads:all` or `all:create` or `all:all`.
    Source: POST /api/v2/leads
    """
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


asyncio: Final = parsed(asyncio_detailed)
