# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `lead_lists.create`: POST /api/v2/lead-lists.

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
    id="createLeadList",
    name="lead_lists.create",
    method="POST",
    path="/api/v2/lead-lists",
    scopes=(
        "lead_lists:create",  # or
        "lead_lists:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], models.LeadList] = decoding.object_of(models.LeadList)


async def asyncio_detailed(
    *,
    client: Caller,
    name: str,
    has_enrichment_task: bool | None | Unset = UNSET,
    owned_by: str | None | Unset = UNSET,
) -> Response[models.LeadList]:
    """Send POST /api/v2/lead-lists and give the whole response.

    See `instantly.lead_lists.create` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `lead_lists:create` or `lead_lists:all` or `all:create` or `all:all`.
    Source: POST /api/v2/lead-lists
    """
    return await client.send(
        OPERATION,
        _decode,
        body={
            "name": name,
            "has_enrichment_task": has_enrichment_task,
            "owned_by": owned_by,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
