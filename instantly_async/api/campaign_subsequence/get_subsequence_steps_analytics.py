# Generated from openapi.yaml by `make generate`; edits here are lost.
"""subsequences.get_steps_analytics: GET /api/v2/subsequences/{id}/analytics/steps"""

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
    id="getSubsequenceStepsAnalytics",
    name="subsequences.get_steps_analytics",
    method="GET",
    path="/api/v2/subsequences/{id}/analytics/steps",
    scopes=(
        "subsequences:read",  # or
        "subsequences:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
    arguments=(
        Argument("start_date", "query", form="date or date-time"),
        Argument("end_date", "query", form="date or date-time"),
    ),
)
_decode: Callable[[Any], list[models.SubsequenceStepsAnalytics]] = decoding.list_of(
    decoding.model(models.SubsequenceStepsAnalytics)
)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
    start_date: datetime.datetime | datetime.date | str | Unset = UNSET,
    end_date: datetime.datetime | datetime.date | str | Unset = UNSET,
) -> Response[list[models.SubsequenceStepsAnalytics]]:
    """GET /api/v2/subsequences/{id}/analytics/steps. See `instantly.subsequences.get_steps_analytics`."""
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
