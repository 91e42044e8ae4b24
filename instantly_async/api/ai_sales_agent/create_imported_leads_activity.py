# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_sales_agents.create_imported_leads_activity: POST /api/v2/ai-agents/{id}/activities/imported-leads"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Argument, Operation
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="createImportedLeadsActivity",
    name="ai_sales_agents.create_imported_leads_activity",
    method="POST",
    path="/api/v2/ai-agents/{id}/activities/imported-leads",
    scopes=(
        "ai_sdr:update",  # or
        "ai_sdr:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
    arguments=(Argument("lead_ids", "body", form="list", least=1),),
)
_decode: Callable[[Any], models.AISalesAgentActivity] = decoding.object_of(models.AISalesAgentActivity)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
    lead_ids: Sequence[str],
    master_list_id: str,
    source: str | Unset = UNSET,
) -> Response[models.AISalesAgentActivity]:
    """POST /api/v2/ai-agents/{id}/activities/imported-leads. See `instantly.ai_sales_agents.create_imported_leads_activity`."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        body={
            "lead_ids": lead_ids,
            "master_list_id": master_list_id,
            "source": source,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
