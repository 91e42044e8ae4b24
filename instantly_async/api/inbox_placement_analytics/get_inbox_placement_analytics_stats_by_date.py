# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `inbox_placement_analytics.get_stats_by_date`: POST /api/v2/inbox-placement-analytics/stats-by-
date.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Argument, Operation
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="getInboxPlacementAnalyticsStatsByDate",
    name="inbox_placement_analytics.get_stats_by_date",
    method="POST",
    path="/api/v2/inbox-placement-analytics/stats-by-date",
    scopes=(
        "inbox_placement_analytics:read",  # or
        "inbox_placement_analytics:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
    arguments=(
        Argument("date_from", "body", form="date-time"),
        Argument("date_to", "body", form="date-time"),
        Argument("recipient_geo", "body", form="list"),
        Argument("recipient_type", "body", form="list"),
        Argument("recipient_esp", "body", form="list"),
    ),
)
_decode: Callable[[Any], list[models.PlacementStatsByDate]] = decoding.list_of(
    decoding.model(models.PlacementStatsByDate)
)


async def asyncio_detailed(
    *,
    client: Caller,
    test_id: str,
    date_from: datetime.datetime | datetime.date | str | Unset = UNSET,
    date_to: datetime.datetime | datetime.date | str | Unset = UNSET,
    recipient_geo: Sequence[models.RecipientCountry | int] | Unset = UNSET,
    recipient_type: Sequence[models.RecipientType | int] | Unset = UNSET,
    recipient_esp: Sequence[models.PlacementESP | int] | Unset = UNSET,
    sender_email: str | Unset = UNSET,
) -> Response[list[models.PlacementStatsByDate]]:
    """Send POST /api/v2/inbox-placement-analytics/stats-by-date and give the whole response.

    See `instantly.inbox_placement_analytics.get_stats_by_date` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `inbox_placement_analytics:read` or `inbox_placement_analytics:all` or `all:read` or `all:all`.
    Source: POST /api/v2/inbox-placement-analytics/stats-by-date
    """
    return await client.send(
        OPERATION,
        _decode,
        body={
            "test_id": test_id,
            "date_from": date_from,
            "date_to": date_to,
            "recipient_geo": recipient_geo,
            "recipient_type": recipient_type,
            "recipient_esp": recipient_esp,
            "sender_email": sender_email,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
