# Generated from openapi.yaml by `make generate`; edits here are lost.
"""campaigns.get_steps_analytics: GET /api/v2/campaigns/analytics/steps"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.campaign_steps_analytics import CampaignStepsAnalytics

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="getCampaignStepsAnalytics",
    name="campaigns.get_steps_analytics",
    method="GET",
    path="/api/v2/campaigns/analytics/steps",
    retry_safe=True,
)
_decode: Callable[[Any], list[CampaignStepsAnalytics]] = decoding.list_of(decoding.model(CampaignStepsAnalytics))


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    campaign_id: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_opportunities_count: bool | Unset = UNSET,
) -> Response[list[CampaignStepsAnalytics]]:
    """Like `asyncio`, with the status, headers and body of the answer."""
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


async def asyncio(
    *,
    client: InstantlyClient,
    campaign_id: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    include_opportunities_count: bool | Unset = UNSET,
) -> list[CampaignStepsAnalytics]:
    """Get campaign figures per step and variant.

    Args:
        campaign_id: Campaign to report on; all campaigns when left out. A UUID.
        start_date: Start of the range, as a plain date `YYYY-MM-DD` or as a full ISO 8601 time. A plain date
            means 00:00 UTC of that day.
        end_date: End of the range, as a plain date `YYYY-MM-DD` or as a full ISO 8601 time. A plain date
            means 00:00 UTC, so the range ends as that day begins.
        include_opportunities_count: Add `opportunities`, `unique_opportunities`, `meetings_booked` and `won`
            to each entry. The API takes False when left out.

    Returns:
        One entry per step and variant.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: the API states none.
    Source: GET /api/v2/campaigns/analytics/steps
    """
    response = await asyncio_detailed(
        client=client,
        campaign_id=campaign_id,
        start_date=start_date,
        end_date=end_date,
        include_opportunities_count=include_opportunities_count,
    )
    return response.parsed
