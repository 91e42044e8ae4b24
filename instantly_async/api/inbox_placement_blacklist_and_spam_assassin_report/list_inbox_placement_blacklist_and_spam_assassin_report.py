# Generated from openapi.yaml by `make generate`; edits here are lost.
"""inbox_placement_reports.list: GET /api/v2/inbox-placement-reports"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation, Paging
from ..._core.pagination import Pager
from ..._core.types import UNSET, Response, Unset
from ...models.inbox_placement_report_page import InboxPlacementReportPage

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.inbox_placement_blacklist_and_spam_assassin_report import (
        InboxPlacementBlacklistAndSpamAssassinReport,
    )

OPERATION = Operation(
    id="listInboxPlacementBlacklistAndSpamAssassinReport",
    name="inbox_placement_reports.list",
    method="GET",
    path="/api/v2/inbox-placement-reports",
    scopes=(
        "inbox_placement_reports:read",  # or
        "inbox_placement_reports:all",  # or
        "all:read",  # or
        "all:all",
    ),
    paging=Paging(style="cursor", location="query", parameter="starting_after", max_limit=100),
    retry_safe=True,
)
_decode: Callable[[Any], InboxPlacementReportPage] = decoding.page_of(InboxPlacementReportPage)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    test_id: str,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    date_from: str | Unset = UNSET,
    date_to: str | Unset = UNSET,
    skip_spam_assassin_report: bool | Unset = UNSET,
    skip_blacklist_report: bool | Unset = UNSET,
) -> Response[InboxPlacementReportPage]:
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
            "skip_spam_assassin_report": skip_spam_assassin_report,
            "skip_blacklist_report": skip_blacklist_report,
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
    skip_spam_assassin_report: bool | Unset = UNSET,
    skip_blacklist_report: bool | Unset = UNSET,
) -> InboxPlacementReportPage:
    """List the blacklist and SpamAssassin reports of a placement test.

    Args:
        test_id: Placement test whose reports are listed. A UUID.
        limit: Items per page. 1 to 100.
        starting_after: Cursor: `next_starting_after` of the page before.
        date_from: Start of the period, as an ISO 8601 timestamp.
        date_to: End of the period, as an ISO 8601 timestamp.
        skip_spam_assassin_report: Whether to leave `spam_assassin_report` out of the answer.
        skip_blacklist_report: Whether to leave `blacklist_report` out of the answer.

    Returns:
        One page of reports.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `inbox_placement_reports:read` or `inbox_placement_reports:all` or `all:read` or `all:all`.
    Source: GET /api/v2/inbox-placement-reports
    """
    response = await asyncio_detailed(
        client=client,
        test_id=test_id,
        limit=limit,
        starting_after=starting_after,
        date_from=date_from,
        date_to=date_to,
        skip_spam_assassin_report=skip_spam_assassin_report,
        skip_blacklist_report=skip_blacklist_report,
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
    skip_spam_assassin_report: bool | Unset = UNSET,
    skip_blacklist_report: bool | Unset = UNSET,
) -> Pager[InboxPlacementReportPage, InboxPlacementBlacklistAndSpamAssassinReport]:
    """Walk the list over all its pages: `async for` gives items, `pages()` pages, `await` the first page.

    The arguments are those of `asyncio`; `max_items` ends the walk early, `prefetch` keeps so many pages under way.
    """
    fetch = functools.partial(
        asyncio,
        client=client,
        test_id=test_id,
        date_from=date_from,
        date_to=date_to,
        skip_spam_assassin_report=skip_spam_assassin_report,
        skip_blacklist_report=skip_blacklist_report,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
