# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `campaigns.get_analytics`: GET /api/v2/campaigns/analytics.

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
    id="getCampaignAnalytics",
    name="campaigns.get_analytics",
    method="GET",
    path="/api/v2/campaigns/analytics",
    retry_safe=True,
    arguments=(
        Argument("ids", "query", form="list"),
        Argument("start_date", "query", form="date or date-time"),
        Argument("end_date", "query", form="date or date-time"),
    ),
)
_decode: Callable[[Any], list[models.CampaignAnalytics]] = decoding.list_of(decoding.model(models.CampaignAnalytics))


async def asyncio_detailed(
    *,
    client: Caller,
    id: str | Unset = UNSET,
    ids: Sequence[str] | Unset = UNSET,
    start_date: datetime.datetime | datetime.date | str | Unset = UNSET,
    end_date: datetime.datetime | datetime.date | str | Unset = UNSET,
    exclude_total_leads_count: bool | Unset = UNSET,
) -> Response[list[models.CampaignAnalytics]]:
    """Send GET /api/v2/campaigns/analytics and give the whole response.

    See `instantly.campaigns.get_analytics` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: the API states none.
    Source: GET /api/v2/campaigns/analytics
    """
    return await client.send(
        OPERATION,
        _decode,
        query={
            "id": id,
            "ids": ids,
            "start_date": start_date,
            "end_date": end_date,
            "exclude_total_leads_count": exclude_total_leads_count,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
