# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `webhook_events.get_summary_by_date`: GET /api/v2/webhook-events/summary-by-date.

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
    id="getWebhookEventsSummaryByDate",
    name="webhook_events.get_summary_by_date",
    method="GET",
    path="/api/v2/webhook-events/summary-by-date",
    retry_safe=True,
    arguments=(
        Argument("from", "query", python_name="from_", form="date"),
        Argument("to", "query", form="date"),
    ),
)
_decode: Callable[[Any], models.WebhookEventsByDate] = decoding.object_of(models.WebhookEventsByDate)


async def asyncio_detailed(
    *,
    client: Caller,
    from_: datetime.datetime | datetime.date | str | Unset = UNSET,
    to: datetime.datetime | datetime.date | str | Unset = UNSET,
) -> Response[models.WebhookEventsByDate]:
    """Send GET /api/v2/webhook-events/summary-by-date and give the whole response.

    See `instantly.webhook_events.get_summary_by_date` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: the API states none.
    Source: GET /api/v2/webhook-events/summary-by-date
    """
    return await client.send(
        OPERATION,
        _decode,
        query={
            "from": from_,
            "to": to,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
