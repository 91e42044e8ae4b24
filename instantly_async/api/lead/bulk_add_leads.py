# Generated from openapi.yaml by `make generate`; edits here are lost.
"""leads.bulk_add: POST /api/v2/leads/add"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.bulk_add_leads_result import BulkAddLeadsResult

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.new_lead import NewLead

OPERATION = Operation(
    id="bulkAddLeads",
    name="leads.bulk_add",
    method="POST",
    path="/api/v2/leads/add",
    scopes=(
        "leads:create",  # or
        "leads:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], BulkAddLeadsResult] = decoding.object_of(BulkAddLeadsResult)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    leads: Sequence[NewLead | Mapping[str, Any]],
    campaign_id: str | Unset = UNSET,
    list_id: str | Unset = UNSET,
    blocklist_id: str | None | Unset = UNSET,
    assigned_to: str | Unset = UNSET,
    verify_leads_on_import: bool | Unset = UNSET,
    skip_if_in_workspace: bool | Unset = UNSET,
    skip_if_in_campaign: bool | Unset = UNSET,
    skip_if_in_list: bool | Unset = UNSET,
) -> Response[BulkAddLeadsResult]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "leads": leads,
            "campaign_id": campaign_id,
            "list_id": list_id,
            "blocklist_id": blocklist_id,
            "assigned_to": assigned_to,
            "verify_leads_on_import": verify_leads_on_import,
            "skip_if_in_workspace": skip_if_in_workspace,
            "skip_if_in_campaign": skip_if_in_campaign,
            "skip_if_in_list": skip_if_in_list,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    leads: Sequence[NewLead | Mapping[str, Any]],
    campaign_id: str | Unset = UNSET,
    list_id: str | Unset = UNSET,
    blocklist_id: str | None | Unset = UNSET,
    assigned_to: str | Unset = UNSET,
    verify_leads_on_import: bool | Unset = UNSET,
    skip_if_in_workspace: bool | Unset = UNSET,
    skip_if_in_campaign: bool | Unset = UNSET,
    skip_if_in_list: bool | Unset = UNSET,
) -> BulkAddLeadsResult:
    """Add up to 1,000 leads to a campaign or a list.

    Give exactly one of `campaign_id` and `list_id`. Addresses are validated and compared with the blocklist
    and with leads that exist already; leads that fail are left out and counted in the answer.

    Args:
        leads: At most 1,000 leads. For a campaign each needs an `email`, for a list at least an `email`,
            `first_name` or `last_name`. 1 to 1000 items.
        campaign_id: Campaign that gets the leads; excludes `list_id`. A UUID.
        list_id: List that gets the leads; excludes `campaign_id`. A UUID.
        blocklist_id: Blocklist against which the leads are checked. The workspace's default blocklist is used
            when left out. A UUID.
        assigned_to: User who gets all the leads. When left out, it is the owner of the campaign, or for a
            list the user who makes the call. A UUID.
        verify_leads_on_import: Start a background job that verifies the addresses of the leads.
        skip_if_in_workspace: Leave out leads that any campaign or list of the workspace contains. Takes
            precedence over the other two `skip_if` fields.
        skip_if_in_campaign: Leave out leads that are in any of the workspace's campaigns, not only the one
            given here.
        skip_if_in_list: Leave out leads that are in any of the workspace's lists, not only the one given
            here.

    Returns:
        What became of the leads, in numbers, and the leads that were created.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `leads:create` or `leads:all` or `all:create` or `all:all`.
    Source: POST /api/v2/leads/add
    """
    response = await asyncio_detailed(
        client=client,
        leads=leads,
        campaign_id=campaign_id,
        list_id=list_id,
        blocklist_id=blocklist_id,
        assigned_to=assigned_to,
        verify_leads_on_import=verify_leads_on_import,
        skip_if_in_workspace=skip_if_in_workspace,
        skip_if_in_campaign=skip_if_in_campaign,
        skip_if_in_list=skip_if_in_list,
    )
    return response.parsed
