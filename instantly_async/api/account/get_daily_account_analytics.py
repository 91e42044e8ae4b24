# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `accounts.get_daily_analytics`: GET /api/v2/accounts/analytics/daily.

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
    id="getDailyAccountAnalytics",
    name="accounts.get_daily_analytics",
    method="GET",
    path="/api/v2/accounts/analytics/daily",
    retry_safe=True,
    arguments=(
        Argument("start_date", "query", form="date or date-time"),
        Argument("end_date", "query", form="date or date-time"),
        Argument("emails", "query", form="list", least=1, most=200),
    ),
)
_decode: Callable[[Any], list[models.DailyAccountAnalytics]] = decoding.list_of(
    decoding.model(models.DailyAccountAnalytics)
)


async def asyncio_detailed(
    *,
    client: Caller,
    start_date: datetime.datetime | datetime.date | str | Unset = UNSET,
    end_date: datetime.datetime | datetime.date | str | Unset = UNSET,
    emails: Sequence[str] | Unset = UNSET,
) -> Response[list[models.DailyAccountAnalytics]]:
    """Send GET /api/v2/accounts/analytics/daily and give the whole response.

    See `instantly.accounts.get_daily_analytics` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: the API states none.
    Source: GET /api/v2/accounts/analytics/daily
    """
    return await client.send(
        OPERATION,
        _decode,
        query={
            "start_date": start_date,
            "end_date": end_date,
            "emails": emails,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
