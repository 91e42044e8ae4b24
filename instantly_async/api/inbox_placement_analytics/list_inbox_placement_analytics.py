# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `inbox_placement_analytics.list`: GET /api/v2/inbox-placement-analytics.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

import datetime
import functools
from collections.abc import Callable, Sequence
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Argument, Operation, Paging
from ..._core.pagination import Pager
from ..._core.types import UNSET, Response, Unset

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
    arguments=(
        Argument("limit", "query", least=1, most=100),
        Argument("date_from", "query", form="date-time"),
        Argument("date_to", "query", form="date-time"),
        Argument("recipient_geo", "query", form="joined"),
        Argument("recipient_type", "query", form="joined"),
        Argument("recipient_esp", "query", form="joined"),
    ),
)
_decode: Callable[[Any], models.InboxPlacementAnalyticsPage] = decoding.page_of(models.InboxPlacementAnalyticsPage)


async def asyncio_detailed(
    *,
    client: Caller,
    test_id: str,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    date_from: datetime.datetime | datetime.date | str | Unset = UNSET,
    date_to: datetime.datetime | datetime.date | str | Unset = UNSET,
    recipient_geo: str | Sequence[str] | Unset = UNSET,
    recipient_type: str | Sequence[str] | Unset = UNSET,
    recipient_esp: str | Sequence[str] | Unset = UNSET,
    sender_email: str | Unset = UNSET,
) -> Response[models.InboxPlacementAnalyticsPage]:
    """Send GET /api/v2/inbox-placement-analytics and give the whole response.

    See `instantly.inbox_placement_analytics.list` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `inbox_placement_analytics:read` or `inbox_placement_analytics:all` or `all:read` or `all:all`.
    Source: GET /api/v2/inbox-placement-analytics
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
            "recipient_geo": recipient_geo,
            "recipient_type": recipient_type,
            "recipient_esp": recipient_esp,
            "sender_email": sender_email,
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
    recipient_geo: str | Sequence[str] | Unset = UNSET,
    recipient_type: str | Sequence[str] | Unset = UNSET,
    recipient_esp: str | Sequence[str] | Unset = UNSET,
    sender_email: str | Unset = UNSET,
) -> Pager[models.InboxPlacementAnalyticsPage, models.InboxPlacementAnalytics]:
    """Walk the list of GET /api/v2/inbox-placement-analytics over all its pages.

    See `instantly.inbox_placement_analytics.list` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        A pager: `async for` gives items, `pages()` pages, `await` the first page.

    Scopes: `inbox_placement_analytics:read` or `inbox_placement_analytics:all` or `all:read` or `all:all`.
    Source: GET /api/v2/inbox-placement-analytics
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
