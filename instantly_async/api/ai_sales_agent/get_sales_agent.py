# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_sales_agents.get: GET /api/v2/ai-agents/sales/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="getSalesAgent",
    name="ai_sales_agents.get",
    method="GET",
    path="/api/v2/ai-agents/sales/{id}",
    scopes=(
        "ai_sdr:read",  # or
        "ai_sdr:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], models.AISalesAgent] = decoding.object_of(models.AISalesAgent)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
) -> Response[models.AISalesAgent]:
    """GET /api/v2/ai-agents/sales/{id}. See `instantly.ai_sales_agents.get`."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
