# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_sales_agents.get_analytics: GET /api/v2/ai-agents/sales/{id}/analytics"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.sales_agent_analytics import SalesAgentAnalytics

if TYPE_CHECKING:
    import datetime

    from ..._core.client import InstantlyClient

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
)
_decode: Callable[[Any], SalesAgentAnalytics] = decoding.object_of(SalesAgentAnalytics)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
    start_date: datetime.datetime | str | Unset = UNSET,
    end_date: datetime.datetime | str | Unset = UNSET,
) -> Response[SalesAgentAnalytics]:
    """Like `asyncio`, with the status, headers and body of the answer."""
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


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
    start_date: datetime.datetime | str | Unset = UNSET,
    end_date: datetime.datetime | str | Unset = UNSET,
) -> SalesAgentAnalytics:
    """Get daily results of an AI sales agent, merged over its campaigns.

    Contains e-mails sent, replies, opportunities, leads found and overall e-mail activity. Without dates the
    whole history is covered.

    Args:
        id: Agent whose campaigns are evaluated.
        start_date: Earliest time to include, ISO 8601; open-ended when left out.
        end_date: Latest time to include, ISO 8601; the present when left out.

    Returns:
        Daily figures and their totals.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_sdr:read` or `ai_sdr:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/sales/{id}/analytics
    """
    response = await asyncio_detailed(
        id,
        client=client,
        start_date=start_date,
        end_date=end_date,
    )
    return response.parsed
