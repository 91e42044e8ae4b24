# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `leads.bulk_delete`: DELETE /api/v2/leads.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Argument, Operation
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="bulkDeleteLeads",
    name="leads.bulk_delete",
    method="DELETE",
    path="/api/v2/leads",
    scopes=(
        "leads:delete",  # or
        "leads:all",  # or
        "all:delete",  # or
        "all:all",
    ),
    retry_safe=False,
    arguments=(
        Argument("ids", "body", form="list"),
        Argument("limit", "body", least=1, most=10000),
    ),
    any_of=(
        "campaign_id",
        "list_id",
    ),
)
_decode: Callable[[Any], models.DeletedCount] = decoding.object_of(models.DeletedCount)


async def asyncio_detailed(
    *,
    client: Caller,
    campaign_id: str | Unset = UNSET,
    list_id: str | Unset = UNSET,
    status: models.LeadStatusFilter | int | Unset = UNSET,
    ids: Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[models.DeletedCount]:
    """Send DELETE /api/v2/leads and give the whole response.

    See `instantly.leads.bulk_delete` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `leads:delete` or `leads:all` or `all:delete` or `all:all`.
    Source: DELETE /api/v2/leads
    """
    return await client.send(
        OPERATION,
        _decode,
        body={
            "campaign_id": campaign_id,
            "list_id": list_id,
            "status": status,
            "ids": ids,
            "limit": limit,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
