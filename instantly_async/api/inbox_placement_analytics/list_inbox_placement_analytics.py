# Generated from openapi.yaml by `make generate`; edits here are lost.
"""inbox_placement_analytics.list: GET /api/v2/inbox-placement-analytics"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation, Paging
from ..._core.pagination import Pager
from ..._core.types import UNSET, Response, Unset
from ...models.inbox_placement_analytics_page import InboxPlacementAnalyticsPage

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.inbox_placement_analytics import InboxPlacementAnalytics

OPERATION = Operation(
    id="listInboxPlacementAnalytics",
    name="inbox_placement_analytics.list",
    method="GET",
    path="/api/v2/inbox-placement-analytics",
    scopes=(
        "inbox_placement_analytics:read",  # or
        "inbox_placement_analytics:all",  # or
        "all:read",  # or
        "all:all",
    ),
    paging=Paging(style="cursor", location="query", parameter="starting_after", max_limit=100),
    retry_safe=True,
)
_decode: Callable[[Any], InboxPlacementAnalyticsPage] = decoding.page_of(InboxPlacementAnalyticsPage)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    test_id: str,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    date_from: str | Unset = UNSET,
    date_to: str | Unset = UNSET,
    recipient_geo: str | Unset = UNSET,
    recipient_type: str | Unset = UNSET,
    recipient_esp: str | Unset = UNSET,
    sender_email: str | Unset = UNSET,
) -> Response[InboxPlacementAnalyticsPage]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        query={
            "test_id": test_id,
            "limit": limit,
            "starting_after": starting_after,
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
    test_id: str,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    date_from: str | Unset = UNSET,
    date_to: str | Unset = UNSET,
    recipient_geo: str | Unset = UNSET,
    recipient_type: str | Unset = UNSET,
    recipient_esp: str | Unset = UNSET,
    sender_email: str | Unset = UNSET,
) -> InboxPlacementAnalyticsPage:
    """List the results of a placement test, one per sent or received e-mail.

    Args:
        test_id: Placement test whose results are listed. A UUID.
        limit: Items per page. 1 to 100.
        starting_after: Cursor: `next_starting_after` of the page before.
        date_from: Start of the period, as an ISO 8601 timestamp.
        date_to: End of the period, as an ISO 8601 timestamp.
        recipient_geo: Codes of recipient countries (see `RecipientCountry`), separated by commas.
        recipient_type: Codes of recipient types (see `RecipientType`), separated by commas.
        recipient_esp: Codes of recipient e-mail providers (see `PlacementESP`), separated by commas.
        sender_email: Keep only e-mails sent from this address.

    Returns:
        One page of results.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `inbox_placement_analytics:read` or `inbox_placement_analytics:all` or `all:read` or `all:all`.
    Source: GET /api/v2/inbox-placement-analytics
    """
    response = await asyncio_detailed(
        client=client,
        test_id=test_id,
        limit=limit,
        starting_after=starting_after,
        date_from=date_from,
        date_to=date_to,
        recipient_geo=recipient_geo,
        recipient_type=recipient_type,
        recipient_esp=recipient_esp,
        sender_email=sender_email,
    )
    return response.parsed


def iterate(
    *,
    client: InstantlyClient,
    test_id: str,
    limit: int = 100,
    starting_after: str | Unset = UNSET,
    max_items: int | None = None,
    prefetch: int = 0,
    date_from: str | Unset = UNSET,
    date_to: str | Unset = UNSET,
    recipient_geo: str | Unset = UNSET,
    recipient_type: str | Unset = UNSET,
    recipient_esp: str | Unset = UNSET,
    sender_email: str | Unset = UNSET,
) -> Pager[InboxPlacementAnalyticsPage, InboxPlacementAnalytics]:
    """Walk the list over all its pages: `async for` gives items, `pages()` pages, `await` the first page.

    The arguments are those of `asyncio`; `max_items` ends the walk early, `prefetch` keeps so many pages under way.
    """
    fetch = functools.partial(
        asyncio,
        client=client,
        test_id=test_id,
        date_from=date_from,
        date_to=date_to,
        recipient_geo=recipient_geo,
        recipient_type=recipient_type,
        recipient_esp=recipient_esp,
        sender_email=sender_email,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
