# Generated from openapi.yaml by `make generate`; edits here are lost.
"""leads.bulk_assign: POST /api/v2/leads/bulk-assign"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.bulk_assign_leads_result import BulkAssignLeadsResult

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.lead_filter import LeadFilter
    from ...models.lead_query import LeadQuery

OPERATION = Operation(
    id="bulkAssignLeads",
    name="leads.bulk_assign",
    method="POST",
    path="/api/v2/leads/bulk-assign",
    retry_safe=False,
)
_decode: Callable[[Any], BulkAssignLeadsResult] = decoding.object_of(BulkAssignLeadsResult)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    organization_user_ids: Sequence[str],
    search: str | Unset = UNSET,
    filter: LeadFilter | str | Unset = UNSET,
    campaign: str | Unset = UNSET,
    list_id: str | Unset = UNSET,
    in_campaign: bool | Unset = UNSET,
    in_list: bool | Unset = UNSET,
    smart_view_id: str | Unset = UNSET,
    ids: Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    queries: Sequence[LeadQuery | Mapping[str, Any]] | Unset = UNSET,
    assigned_to: str | Unset = UNSET,
    has_clause: bool | Unset = UNSET,
) -> Response[BulkAssignLeadsResult]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "organization_user_ids": organization_user_ids,
            "search": search,
            "filter": filter,
            "campaign": campaign,
            "list_id": list_id,
            "in_campaign": in_campaign,
            "in_list": in_list,
            "smart_view_id": smart_view_id,
            "ids": ids,
            "limit": limit,
            "queries": queries,
            "assigned_to": assigned_to,
            "has_clause": has_clause,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    organization_user_ids: Sequence[str],
    search: str | Unset = UNSET,
    filter: LeadFilter | str | Unset = UNSET,
    campaign: str | Unset = UNSET,
    list_id: str | Unset = UNSET,
    in_campaign: bool | Unset = UNSET,
    in_list: bool | Unset = UNSET,
    smart_view_id: str | Unset = UNSET,
    ids: Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    queries: Sequence[LeadQuery | Mapping[str, Any]] | Unset = UNSET,
    assigned_to: str | Unset = UNSET,
    has_clause: bool | Unset = UNSET,
) -> BulkAssignLeadsResult:
    """Assign the leads that match a filter to users of the workspace.

    Runs as a background job; the answer only says that the request was accepted.

    Args:
        organization_user_ids: Users who get the leads, at least one. Not empty.
        search: Text by which leads are searched.
        filter: State or interest that the leads must have.
        campaign: Choose only leads of this campaign. A UUID.
        list_id: Choose only leads of this list. A UUID.
        in_campaign: Filter by whether leads are in a campaign.
        in_list: Filter by whether leads are in a list.
        smart_view_id: Choose only leads of this smart view. A UUID.
        ids: Choose only these leads.
        limit: Most leads to take. At least 0.
        queries: Conditions on the activity or status of leads, as in smart views.
        assigned_to: Choose only leads that belong to this user so far. The new owners stand in
            `organization_user_ids`. A UUID.
        has_clause: Use the filters that are currently set in the web app.

    Returns:
        Notice that the job was accepted.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: the API states none.
    Source: POST /api/v2/leads/bulk-assign
    """
    response = await asyncio_detailed(
        client=client,
        organization_user_ids=organization_user_ids,
        search=search,
        filter=filter,
        campaign=campaign,
        list_id=list_id,
        in_campaign=in_campaign,
        in_list=in_list,
        smart_view_id=smart_view_id,
        ids=ids,
        limit=limit,
        queries=queries,
        assigned_to=assigned_to,
        has_clause=has_clause,
    )
    return response.parsed
