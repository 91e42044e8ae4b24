# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `ai_inbox_managers.get_analytics_summary`: GET /api/v2/ai-agents/inbox-
manager/{id}/analytics/summary.

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
    id="getInboxManagerAnalyticsSummary",
    name="ai_inbox_managers.get_analytics_summary",
    method="GET",
    path="/api/v2/ai-agents/inbox-manager/{id}/analytics/summary",
    scopes=(
        "ai_inbox_manager_analytics:read",  # or
        "ai_agents:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
    arguments=(
        Argument("from", "query", python_name="from_", form="date"),
        Argument("to", "query", form="date"),
    ),
)
_decode: Callable[[Any], models.InboxManagerAnalyticsSummary] = decoding.object_of(models.InboxManagerAnalyticsSummary)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
    from_: datetime.datetime | datetime.date | str | Unset = UNSET,
    to: datetime.datetime | datetime.date | str | Unset = UNSET,
) -> Response[models.InboxManagerAnalyticsSummary]:
    """Send GET /api/v2/ai-agents/inbox-manager/{id}/analytics/summary and give the whole response.

    See `instantly.ai_inbox_managers.get_analytics_summary` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `ai_inbox_manager_analytics:read` or `ai_agents:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/inbox-manager/{id}/analytics/summary
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        query={
            "from": from_,
            "to": to,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
