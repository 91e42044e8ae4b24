# Generated from openapi.yaml by `make generate`; edits here are lost.
"""accounts.get_daily_analytics: GET /api/v2/accounts/analytics/daily"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="getDailyAccountAnalytics",
    name="accounts.get_daily_analytics",
    method="GET",
    path="/api/v2/accounts/analytics/daily",
    retry_safe=True,
)
_decode: Callable[[Any], list[models.DailyAccountAnalytics]] = decoding.list_of(
    decoding.model(models.DailyAccountAnalytics)
)


async def asyncio_detailed(
    *,
    client: Caller,
    start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    emails: Sequence[str] | Unset = UNSET,
) -> Response[list[models.DailyAccountAnalytics]]:
    """GET /api/v2/accounts/analytics/daily. See `instantly.accounts.get_daily_analytics`."""
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
