# Generated from openapi.yaml by `make generate`; edits here are lost.
"""lead_lists.create: POST /api/v2/lead-lists"""

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
    """POST /api/v2/lead-lists. See `instantly.lead_lists.create`."""
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
