# Generated from openapi.yaml by `make generate`; edits here are lost.
"""inbox_placement_analytics.get_stats_by_test_id: POST /api/v2/inbox-placement-analytics/stats-by-test-id"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.placement_stats_by_test import PlacementStatsByTest

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.placement_esp import PlacementESP
    from ...models.recipient_country import RecipientCountry
    from ...models.recipient_type import RecipientType

OPERATION = Operation(
    id="getInboxPlacementAnalyticsStatsByTestId",
    name="inbox_placement_analytics.get_stats_by_test_id",
    method="POST",
    path="/api/v2/inbox-placement-analytics/stats-by-test-id",
    scopes=(
        "inbox_placement_analytics:read",  # or
        "inbox_placement_analytics:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], list[PlacementStatsByTest]] = decoding.list_of(decoding.model(PlacementStatsByTest))


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    test_ids: Sequence[str],
    date_from: str | Unset = UNSET,
    date_to: str | Unset = UNSET,
    recipient_geo: Sequence[RecipientCountry | int] | Unset = UNSET,
    recipient_type: Sequence[RecipientType | int] | Unset = UNSET,
    recipient_esp: Sequence[PlacementESP | int] | Unset = UNSET,
    sender_email: str | Unset = UNSET,
) -> Response[list[PlacementStatsByTest]]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "test_ids": test_ids,
            "date_from": date_from,
            "date_to": date_to,
            "recipient_geo": recipient_geo,
            "recipient_type": recipient_type,
            "recipient_esp": recipient_esp,
            "sender_email": sender_email,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    test_ids: Sequence[str],
    date_from: str | Unset = UNSET,
    date_to: str | Unset = UNSET,
    recipient_geo: Sequence[RecipientCountry | int] | Unset = UNSET,
    recipient_type: Sequence[RecipientType | int] | Unset = UNSET,
    recipient_esp: Sequence[PlacementESP | int] | Unset = UNSET,
    sender_email: str | Unset = UNSET,
) -> list[PlacementStatsByTest]:
    """Get the total inbox, spam and category counts of several tests.

    Nothing is changed by this request; its filters travel in the body.

    Args:
        test_ids: Placement tests to evaluate. Not empty.
        date_from: Start of the period, as an ISO 8601 timestamp.
        date_to: End of the period, as an ISO 8601 timestamp.
        recipient_geo: Keep only recipients in these countries.
        recipient_type: Keep only recipients of these types.
        recipient_esp: Keep only recipients at these e-mail providers.
        sender_email: Keep only e-mails sent from this address.

    Returns:
        Totals, one item per test.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `inbox_placement_analytics:read` or `inbox_placement_analytics:all` or `all:read` or `all:all`.
    Source: POST /api/v2/inbox-placement-analytics/stats-by-test-id
    """
    response = await asyncio_detailed(
        client=client,
        test_ids=test_ids,
        date_from=date_from,
        date_to=date_to,
        recipient_geo=recipient_geo,
        recipient_type=recipient_type,
        recipient_esp=recipient_esp,
        sender_email=sender_email,
    )
    return response.parsed
