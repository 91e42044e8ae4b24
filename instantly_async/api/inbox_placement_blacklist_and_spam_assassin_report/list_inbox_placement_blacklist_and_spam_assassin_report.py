# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `inbox_placement_reports.list`: GET /api/v2/inbox-placement-reports.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

import datetime
import functools
from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Argument, Operation, Paging
from ..._core.pagination import Pager
from ..._core.types import UNSET, Response, Unset

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
    arguments=(
        Argument("limit", "query", least=1, most=100),
        Argument("date_from", "query", form="date-time"),
        Argument("date_to", "query", form="date-time"),
    ),
)
_decode: Callable[[Any], models.InboxPlacementReportPage] = decoding.page_of(models.InboxPlacementReportPage)


async def asyncio_detailed(
    *,
    client: Caller,
    test_id: str,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    date_from: datetime.datetime | datetime.date | str | Unset = UNSET,
    date_to: datetime.datetime | datetime.date | str | Unset = UNSET,
    skip_spam_assassin_report: bool | Unset = UNSET,
    skip_blacklist_report: bool | Unset = UNSET,
) -> Response[models.InboxPlacementReportPage]:
    """Send GET /api/v2/inbox-placement-reports and give the whole response.

    See `instantly.inbox_placement_reports.list` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `inbox_placement_reports:read` or `inbox_placement_reports:all` or `all:read` or `all:all`.
    Source: GET /api/v2/inbox-placement-reports
    """
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


asyncio: Final = parsed(asyncio_detailed)


def iterate(
    *,
    client: Caller,
    test_id: str,
    limit: int = 100,
    starting_after: str | None | Unset = UNSET,
    max_items: int | None = None,
    prefetch: int = 0,
    date_from: datetime.datetime | datetime.date | str | Unset = UNSET,
    date_to: datetime.datetime | datetime.date | str | Unset = UNSET,
    skip_spam_assassin_report: bool | Unset = UNSET,
    skip_blacklist_report: bool | Unset = UNSET,
) -> Pager[models.InboxPlacementReportPage, models.InboxPlacementBlacklistAndSpamAssassinReport]:
    """Walk the list of GET /api/v2/inbox-placement-reports over all its pages.

    See `instantly.inbox_placement_reports.list` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        A pager: `async for` gives items, `pages()` pages, `await` the first page.

    Scopes: `inbox_placement_reports:read` or `inbox_placement_reports:all` or `all:read` or `all:all`.
    Source: GET /api/v2/inbox-placement-reports
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
