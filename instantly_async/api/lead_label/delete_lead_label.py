# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `lead_labels.delete`: DELETE /api/v2/lead-labels/{id}.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="deleteLeadLabel",
    name="lead_labels.delete",
    method="DELETE",
    path="/api/v2/lead-labels/{id}",
    scopes=(
        "lead-labels:delete",  # or
        "lead-labels:all",  # or
        "all:delete",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], models.LeadLabel] = decoding.object_of(models.LeadLabel)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
    reassigned_status: int | Unset = UNSET,
) -> Response[models.LeadLabel]:
    """Send DELETE /api/v2/lead-labels/{id} and give the whole response.

    See `instantly.lead_labels.delete` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `lead-labels:delete` or `lead-labels:all` or `all:delete` or `all:all`.
    Source: DELETE /api/v2/lead-labels/{id}
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        body={
            "reassigned_status": reassigned_status,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
