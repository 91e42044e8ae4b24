# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `campaigns.get_steps_analytics`: GET /api/v2/campaigns/analytics/steps.

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
    id="getCampaignStepsAnalytics",
    name="campaigns.get_steps_analytics",
    method="GET",
    path="/api/v2/campaigns/analytics/steps",
    retry_safe=True,
    arguments=(
        Argument("start_date", "query", form="date or date-time"),
        Argument("end_date", "query", form="date or date-time"),
    ),
)
_decode: Callable[[Any], list[models.CampaignStepsAnalytics]] = decoding.list_of(
    decoding.model(models.CampaignStepsAnalytics)
)


async def asyncio_detailed(
    *,
    client: Caller,
    campaign_id: str | Unset = UNSET,
    start_date: datetime.datetime | datetime.date | str | Unset = UNSET,
    end_date: datetime.datetime | datetime.date | str | Unset = UNSET,
    include_opportunities_count: bool | Unset = UNSET,
) -> Response[list[models.CampaignStepsAnalytics]]:
    """Send GET /api/v2/campaigns/analytics/steps and give the whole response.

    See `instantly.campaigns.get_steps_analytics` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: the API states none.
    Source: GET /api/v2/campaigns/analytics/steps
    """
    return await client.send(
        OPERATION,
        _decode,
        query={
            "campaign_id": campaign_id,
            "start_date": start_date,
            "end_date": end_date,
            "include_opportunities_count": include_opportunities_count,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
