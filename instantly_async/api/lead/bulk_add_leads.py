# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `leads.bulk_add`: POST /api/v2/leads/add.

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
    arguments=(Argument("leads", "body", form="list", least=1, most=1000),),
    one_of=(
        "campaign_id",
        "list_id",
    ),
)
_decode: Callable[[Any], models.BulkAddLeadsResult] = decoding.object_of(models.BulkAddLeadsResult)


async def asyncio_detailed(
    *,
    client: Caller,
    leads: Sequence[models.NewLead | Mapping[str, Any]],
    campaign_id: str | Unset = UNSET,
    list_id: str | Unset = UNSET,
    blocklist_id: str | None | Unset = UNSET,
    assigned_to: str | Unset = UNSET,
    verify_leads_on_import: bool | Unset = UNSET,
    skip_if_in_workspace: bool | Unset = UNSET,
    skip_if_in_campaign: bool | Unset = UNSET,
    skip_if_in_list: bool | Unset = UNSET,
) -> Response[models.BulkAddLeadsResult]:
    """Send POST /api/v2/leads/add and give the whole response.

    See `instantly.leads.bulk_add` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `leads:create` or `leads:all` or `all:create` or `all:all`.
    Source: POST /api/v2/leads/add
    """
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


asyncio: Final = parsed(asyncio_detailed)
