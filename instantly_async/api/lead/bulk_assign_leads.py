# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `leads.bulk_assign`: POST /api/v2/leads/bulk-assign.

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
    id="bulkAssignLeads",
    name="leads.bulk_assign",
    method="POST",
    path="/api/v2/leads/bulk-assign",
    retry_safe=False,
    arguments=(
        Argument("organization_user_ids", "body", form="list", least=1),
        Argument("ids", "body", form="list"),
        Argument("limit", "body", least=0),
        Argument("queries", "body", form="list"),
    ),
)
_decode: Callable[[Any], models.BulkAssignLeadsResult] = decoding.object_of(models.BulkAssignLeadsResult)


async def asyncio_detailed(
    *,
    client: Caller,
    organization_user_ids: Sequence[str],
    search: str | Unset = UNSET,
    filter: models.LeadFilter | str | Unset = UNSET,
    campaign: str | Unset = UNSET,
    list_id: str | Unset = UNSET,
    in_campaign: bool | Unset = UNSET,
    in_list: bool | Unset = UNSET,
    smart_view_id: str | Unset = UNSET,
    ids: Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    queries: Sequence[models.LeadQuery | Mapping[str, Any]] | Unset = UNSET,
    assigned_to: str | Unset = UNSET,
    has_clause: bool | Unset = UNSET,
) -> Response[models.BulkAssignLeadsResult]:
    """Send POST /api/v2/leads/bulk-assign and give the whole response.

    See `instantly.leads.bulk_assign` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: the API states none.
    Source: POST /api/v2/leads/bulk-assign
    """
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


asyncio: Final = parsed(asyncio_detailed)
