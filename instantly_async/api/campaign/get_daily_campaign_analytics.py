# Generated from openapi.yaml by `make generate`; edits here are lost.
"""campaigns.get_daily_analytics: GET /api/v2/campaigns/analytics/daily"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.daily_campaign_analytics import DailyCampaignAnalytics

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.campaign_status import CampaignStatus

OPERATION = Operation(
    id="getDailyCampaignAnalytics",
    name="campaigns.get_daily_analytics",
    method="GET",
    path="/api/v2/campaigns/analytics/daily",
    retry_safe=True,
)
_decode: Callable[[Any], list[DailyCampaignAnalytics]] = decoding.list_of(decoding.model(DailyCampaignAnalytics))


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    campaign_id: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    campaign_status: CampaignStatus | int | Unset = UNSET,
) -> Response[list[DailyCampaignAnalytics]]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        query={
            "campaign_id": campaign_id,
            "start_date": start_date,
            "end_date": end_date,
            "campaign_status": campaign_status,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    campaign_id: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    campaign_status: CampaignStatus | int | Unset = UNSET,
) -> list[DailyCampaignAnalytics]:
    """Get campaign figures day by day.

    Args:
        campaign_id: Campaign to report on; all campaigns when left out. A UUID.
        start_date: Start of the range, as a plain date `YYYY-MM-DD` or as a full ISO 8601 time. A plain date
            means 00:00 UTC of that day.
        end_date: End of the range, as a plain date `YYYY-MM-DD` or as a full ISO 8601 time. A plain date
            means 00:00 UTC, so the range ends as that day begins.
        campaign_status: Count only campaigns in this state.

    Returns:
        One entry per day.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: the API states none.
    Source: GET /api/v2/campaigns/analytics/daily
    """
    response = await asyncio_detailed(
        client=client,
        campaign_id=campaign_id,
        start_date=start_date,
        end_date=end_date,
        campaign_status=campaign_status,
    )
    return response.parsed
