# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_inbox_managers.get_analytics_summary: GET /api/v2/ai-agents/inbox-manager/{id}/analytics/summary"""

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
    """GET /api/v2/ai-agents/inbox-manager/{id}/analytics/summary. See `instantly.ai_inbox_managers.get_analytics_summary`."""
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
