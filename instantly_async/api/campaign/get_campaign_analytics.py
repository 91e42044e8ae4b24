# Generated from openapi.yaml by `make generate`; edits here are lost.
"""campaigns.get_analytics: GET /api/v2/campaigns/analytics"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.campaign_analytics import CampaignAnalytics

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="getCampaignAnalytics",
    name="campaigns.get_analytics",
    method="GET",
    path="/api/v2/campaigns/analytics",
    retry_safe=True,
)
_decode: Callable[[Any], list[CampaignAnalytics]] = decoding.list_of(decoding.model(CampaignAnalytics))


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    id: str | Unset = UNSET,
    ids: Sequence[str] | Unset = UNSET,
    start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    exclude_total_leads_count: bool | Unset = UNSET,
) -> Response[list[CampaignAnalytics]]:
    """Like `asyncio`, with the status, headers and body of the answer."""
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


async def asyncio(
    *,
    client: InstantlyClient,
    id: str | Unset = UNSET,
    ids: Sequence[str] | Unset = UNSET,
    start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    exclude_total_leads_count: bool | Unset = UNSET,
) -> list[CampaignAnalytics]:
    """Get the figures of one, several or all campaigns.

    Without `id` and `ids`, all campaigns are reported. The answer is empty as long as no e-mail has been
    sent.

    Args:
        id: Campaign to report on; all campaigns when left out. A UUID.
        ids: Campaigns to report on, when there are several.
        start_date: Start of the range, as a plain date `YYYY-MM-DD` or as a full ISO 8601 time. A plain date
            means 00:00 UTC of that day.
        end_date: End of the range, as a plain date `YYYY-MM-DD` or as a full ISO 8601 time. A plain date
            means 00:00 UTC, so the range ends as that day begins.
        exclude_total_leads_count: Skip counting the leads, which makes the answer much faster. The API takes
            False when left out.

    Returns:
        One entry per campaign.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: the API states none.
    Source: GET /api/v2/campaigns/analytics
    """
    response = await asyncio_detailed(
        client=client,
        id=id,
        ids=ids,
        start_date=start_date,
        end_date=end_date,
        exclude_total_leads_count=exclude_total_leads_count,
    )
    return response.parsed
