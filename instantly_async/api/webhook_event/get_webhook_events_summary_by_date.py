# Generated from openapi.yaml by `make generate`; edits here are lost.
"""webhook_events.get_summary_by_date: GET /api/v2/webhook-events/summary-by-date"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.webhook_events_by_date import WebhookEventsByDate

if TYPE_CHECKING:
    import datetime

    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="getWebhookEventsSummaryByDate",
    name="webhook_events.get_summary_by_date",
    method="GET",
    path="/api/v2/webhook-events/summary-by-date",
    retry_safe=True,
)
_decode: Callable[[Any], WebhookEventsByDate] = decoding.object_of(WebhookEventsByDate)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    from_: datetime.date | str | Unset = UNSET,
    to: datetime.date | str | Unset = UNSET,
) -> Response[WebhookEventsByDate]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        query={
            "from": from_,
            "to": to,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    from_: datetime.date | str | Unset = UNSET,
    to: datetime.date | str | Unset = UNSET,
) -> WebhookEventsByDate:
    """Count successful and failed webhook deliveries day by day.

    Args:
        from_: First day of the period, as `YYYY-MM-DD`, itself included.
        to: Last day of the period, as `YYYY-MM-DD`, itself included.

    Returns:
        Totals and rates per day.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: the API states none.
    Source: GET /api/v2/webhook-events/summary-by-date
    """
    response = await asyncio_detailed(
        client=client,
        from_=from_,
        to=to,
    )
    return response.parsed
