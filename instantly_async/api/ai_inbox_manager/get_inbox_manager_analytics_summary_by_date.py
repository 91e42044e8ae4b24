# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_inbox_managers.get_analytics_summary_by_date: GET /api/v2/ai-agents/inbox-manager/{id}/analytics/summary-by-date"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.inbox_manager_daily_summary import InboxManagerDailySummary

if TYPE_CHECKING:
    import datetime

    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="getInboxManagerAnalyticsSummaryByDate",
    name="ai_inbox_managers.get_analytics_summary_by_date",
    method="GET",
    path="/api/v2/ai-agents/inbox-manager/{id}/analytics/summary-by-date",
    scopes=(
        "ai_inbox_manager_analytics:read",  # or
        "ai_agents:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], list[InboxManagerDailySummary]] = decoding.list_of(decoding.model(InboxManagerDailySummary))


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
    from_: datetime.date | str | Unset = UNSET,
    to: datetime.date | str | Unset = UNSET,
) -> Response[list[InboxManagerDailySummary]]:
    """Like `asyncio`, with the status, headers and body of the answer."""
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


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
    from_: datetime.date | str | Unset = UNSET,
    to: datetime.date | str | Unset = UNSET,
) -> list[InboxManagerDailySummary]:
    """Get the daily figures of an AI Inbox Manager for a period.

    Args:
        id: Inbox Manager to report on.
        from_: First day to list, as `YYYY-MM-DD`.
        to: Last day to list, as `YYYY-MM-DD`.

    Returns:
        The agent's figures, one entry per day.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_inbox_manager_analytics:read` or `ai_agents:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/inbox-manager/{id}/analytics/summary-by-date
    """
    response = await asyncio_detailed(
        id,
        client=client,
        from_=from_,
        to=to,
    )
    return response.parsed
