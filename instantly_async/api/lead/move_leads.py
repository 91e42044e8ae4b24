# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `leads.move`: POST /api/v2/leads/move.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Argument, Operation
from ..._core.types import UNSET, Response, Unset

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
    arguments=(
        Argument("ids", "body", form="list"),
        Argument("queries", "body", form="list"),
        Argument("excluded_ids", "body", form="list"),
        Argument("contacts", "body", form="list"),
    ),
)
_decode: Callable[[Any], models.BackgroundJob] = decoding.object_of(models.BackgroundJob)


async def asyncio_detailed(
    *,
    client: Caller,
    search: str | Unset = UNSET,
    filter: str | Unset = UNSET,
    campaign: str | Unset = UNSET,
    list_id: str | Unset = UNSET,
    in_campaign: bool | Unset = UNSET,
    in_list: bool | Unset = UNSET,
    ids: Sequence[str] | Unset = UNSET,
    queries: Sequence[models.LeadQuery | Mapping[str, Any]] | Unset = UNSET,
    excluded_ids: Sequence[str] | Unset = UNSET,
    contacts: Sequence[str] | Unset = UNSET,
    to_campaign_id: str | Unset = UNSET,
    to_list_id: str | Unset = UNSET,
    ignore_resource_filter_clauses: bool | Unset = UNSET,
    check_duplicates_in_campaigns: bool | Unset = UNSET,
    skip_leads_in_verification: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    assigned_to: str | Unset = UNSET,
    esp_code: models.LeadESPFilter | int | Unset = UNSET,
    esg_code: models.LeadESGFilter | str | Unset = UNSET,
    copy_leads: bool | Unset = UNSET,
    check_duplicates: bool | Unset = UNSET,
    reset_interest_status: bool | Unset = UNSET,
) -> Response[models.BackgroundJob]:
    """Send POST /api/v2/leads/move and give the whole response.

    See `instantly.leads.move` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `leads:update` or `leads:all` or `all:update` or `all:all`.
    Source: POST /api/v2/leads/move
    """
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


asyncio: Final = parsed(asyncio_detailed)
