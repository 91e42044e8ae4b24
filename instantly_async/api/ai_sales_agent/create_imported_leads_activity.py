# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `ai_sales_agents.create_imported_leads_activity`: POST /api/v2/ai-agents/{id}/activities/imported-
leads.

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
    """Send POST /api/v2/ai-agents/{id}/activities/imported-leads and give the whole response.

    See `instantly.ai_sales_agents.create_imported_leads_activity` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `ai_sdr:update` or `ai_sdr:all` or `all:update` or `all:all`.
    Source: POST /api/v2/ai-agents/{id}/activities/imported-leads
    """
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
