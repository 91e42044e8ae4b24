# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `ai_sales_agents.get_analytics`: GET /api/v2/ai-agents/sales/{id}/analytics.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Argument, Operation
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="getSalesAgentAnalytics",
    name="ai_sales_agents.get_analytics",
    method="GET",
    path="/api/v2/ai-agents/sales/{id}/analytics",
    scopes=(
        "ai_sdr:read",  # or
        "ai_sdr:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
    arguments=(
        Argument("start_date", "query", form="date-time"),
        Argument("end_date", "query", form="date-time"),
    ),
)
_decode: Callable[[Any], models.SalesAgentAnalytics] = decoding.object_of(models.SalesAgentAnalytics)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
    start_date: datetime.datetime | datetime.date | str | Unset = UNSET,
    end_date: datetime.datetime | datetime.date | str | Unset = UNSET,
) -> Response[models.SalesAgentAnalytics]:
    """Send GET /api/v2/ai-agents/sales/{id}/analytics and give the whole response.

    See `instantly.ai_sales_agents.get_analytics` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `ai_sdr:read` or `ai_sdr:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/sales/{id}/analytics
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        query={
            "start_date": start_date,
            "end_date": end_date,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
