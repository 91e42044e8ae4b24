# Generated from openapi.yaml by `make generate`; edits here are lost.
"""campaigns.get_analytics_overview: GET /api/v2/campaigns/analytics/overview"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.campaign_analytics_overview import CampaignAnalyticsOverview

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.campaign_status import CampaignStatus

OPERATION = Operation(
    id="getCampaignAnalyticsOverview",
    name="campaigns.get_analytics_overview",
    method="GET",
    path="/api/v2/campaigns/analytics/overview",
    retry_safe=True,
)
_decode: Callable[[Any], CampaignAnalyticsOverview] = decoding.object_of(CampaignAnalyticsOverview)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    id: str | Unset = UNSET,
    ids: Sequence[str] | Unset = UNSET,
    start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    campaign_status: CampaignStatus | int | Unset = UNSET,
    expand_crm_events: bool | Unset = UNSET,
) -> Response[CampaignAnalyticsOverview]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        query={
            "id": id,
            "ids": ids,
            "start_date": start_date,
            "end_date": end_date,
            "campaign_status": campaign_status,
            "expand_crm_events": expand_crm_events,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    id: str | Unset = UNSET,
    ids: Sequence[str] | Unset = UNSET,
    start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    campaign_status: CampaignStatus | int | Unset = UNSET,
    expand_crm_events: bool | Unset = UNSET,
) -> CampaignAnalyticsOverview:
    """Get the summed figures of one, several or all campaigns.

    Without `id` and `ids`, all campaigns are summed. The interest totals (interested, meeting booked, meeting
    completed, closed) count only the first event of each contact unless `expand_crm_events` is `true`. For 10
    minutes after a lead's status has changed, further changes of it leave no trace in the figures, so that
    quick corrections do not inflate them.

    Args:
        id: Campaign to sum up; all campaigns when left out. A UUID.
        ids: Campaigns to sum up, when there are several.
        start_date: Start of the range, as a plain date `YYYY-MM-DD` or as a full ISO 8601 time. A plain date
            means 00:00 UTC of that day.
        end_date: End of the range, as a plain date `YYYY-MM-DD` or as a full ISO 8601 time. A plain date
            means 00:00 UTC, so the range ends as that day begins.
        campaign_status: Count only campaigns in this state.
        expand_crm_events: Count every interest change of a contact, not only its first one. Changes
            `total_opportunities`, `total_interested`, `total_meeting_booked`, `total_meeting_completed` and
            `total_closed`. Interested, then booked, then closed gives 3 events with `true` and 1 with
            `false`. The API takes False when left out.

    Returns:
        The totals.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: the API states none.
    Source: GET /api/v2/campaigns/analytics/overview
    """
    response = await asyncio_detailed(
        client=client,
        id=id,
        ids=ids,
        start_date=start_date,
        end_date=end_date,
        campaign_status=campaign_status,
        expand_crm_events=expand_crm_events,
    )
    return response.parsed
