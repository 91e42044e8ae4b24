# Generated from openapi.yaml by `make generate`; edits here are lost.
"""inbox_placement_analytics.get_deliverability_insights: POST /api/v2/inbox-placement-analytics/deliverability-insights"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.placement_insight import PlacementInsight

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.placement_esp import PlacementESP
    from ...models.recipient_country import RecipientCountry
    from ...models.recipient_type import RecipientType

OPERATION = Operation(
    id="getInboxPlacementAnalyticsDeliverabilityInsights",
    name="inbox_placement_analytics.get_deliverability_insights",
    method="POST",
    path="/api/v2/inbox-placement-analytics/deliverability-insights",
    scopes=(
        "inbox_placement_analytics:read",  # or
        "inbox_placement_analytics:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], list[PlacementInsight]] = decoding.list_of(decoding.model(PlacementInsight))


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    test_id: str,
    date_from: str | Unset = UNSET,
    date_to: str | Unset = UNSET,
    previous_date_from: str | Unset = UNSET,
    previous_date_to: str | Unset = UNSET,
    show_previous: bool | Unset = UNSET,
    recipient_geo: Sequence[RecipientCountry | int] | Unset = UNSET,
    recipient_type: Sequence[RecipientType | int] | Unset = UNSET,
    recipient_esp: Sequence[PlacementESP | int] | Unset = UNSET,
) -> Response[list[PlacementInsight]]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "test_id": test_id,
            "date_from": date_from,
            "date_to": date_to,
            "previous_date_from": previous_date_from,
            "previous_date_to": previous_date_to,
            "show_previous": show_previous,
            "recipient_geo": recipient_geo,
            "recipient_type": recipient_type,
            "recipient_esp": recipient_esp,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    test_id: str,
    date_from: str | Unset = UNSET,
    date_to: str | Unset = UNSET,
    previous_date_from: str | Unset = UNSET,
    previous_date_to: str | Unset = UNSET,
    show_previous: bool | Unset = UNSET,
    recipient_geo: Sequence[RecipientCountry | int] | Unset = UNSET,
    recipient_type: Sequence[RecipientType | int] | Unset = UNSET,
    recipient_esp: Sequence[PlacementESP | int] | Unset = UNSET,
) -> list[PlacementInsight]:
    """Get the shares of inbox, spam and category placement of a test, per provider pair.

    Nothing is changed by this request; its filters travel in the body. A second period can be named for
    comparison.

    Args:
        test_id: Placement test to evaluate. A UUID.
        date_from: Start of the period, as an ISO 8601 timestamp.
        date_to: End of the period, as an ISO 8601 timestamp.
        previous_date_from: Start of the earlier period to compare with, as an ISO 8601 timestamp.
        previous_date_to: End of the earlier period to compare with, as an ISO 8601 timestamp.
        show_previous: Whether to report the earlier period too, in the `prev_` fields.
        recipient_geo: Keep only recipients in these countries.
        recipient_type: Keep only recipients of these types.
        recipient_esp: Keep only recipients at these e-mail providers.

    Returns:
        Insights, one for each pair of sending and receiving provider.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `inbox_placement_analytics:read` or `inbox_placement_analytics:all` or `all:read` or `all:all`.
    Source: POST /api/v2/inbox-placement-analytics/deliverability-insights
    """
    response = await asyncio_detailed(
        client=client,
        test_id=test_id,
        date_from=date_from,
        date_to=date_to,
        previous_date_from=previous_date_from,
        previous_date_to=previous_date_to,
        show_previous=show_previous,
        recipient_geo=recipient_geo,
        recipient_type=recipient_type,
        recipient_esp=recipient_esp,
    )
    return response.parsed
