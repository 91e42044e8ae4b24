# Generated from openapi.yaml by `make generate`; edits here are lost.
"""accounts.get_daily_analytics: GET /api/v2/accounts/analytics/daily"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.daily_account_analytics import DailyAccountAnalytics

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="getDailyAccountAnalytics",
    name="accounts.get_daily_analytics",
    method="GET",
    path="/api/v2/accounts/analytics/daily",
    retry_safe=True,
)
_decode: Callable[[Any], list[DailyAccountAnalytics]] = decoding.list_of(decoding.model(DailyAccountAnalytics))


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    emails: Sequence[str] | Unset = UNSET,
) -> Response[list[DailyAccountAnalytics]]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        query={
            "start_date": start_date,
            "end_date": end_date,
            "emails": emails,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    emails: Sequence[str] | Unset = UNSET,
) -> list[DailyAccountAnalytics]:
    """Get sending figures per account and day.

    Covers up to 31 days and up to 200 accounts per call. `emails` has to be given although it is not marked
    as required.

    Args:
        start_date: First day, as a date or a date-time. When left out, the period is the 30 days up to
            `end_date`. A period may span 31 days at most.
        end_date: Last day, as a date or a date-time. Today when left out.
        emails: Addresses of the accounts to report on, up to 200 different ones. The server needs at least
            one. 1 to 200 items.

    Returns:
        One entry per account and day.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), PayloadTooLargeError (413), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: the API states none.
    Source: GET /api/v2/accounts/analytics/daily
    """
    response = await asyncio_detailed(
        client=client,
        start_date=start_date,
        end_date=end_date,
        emails=emails,
    )
    return response.parsed
