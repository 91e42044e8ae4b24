# Generated from openapi.yaml by `make generate`; edits here are lost.
"""webhook_events.list: GET /api/v2/webhook-events"""

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
    id="listWebhookEvent",
    name="webhook_events.list",
    method="GET",
    path="/api/v2/webhook-events",
    scopes=(
        "webhook_events:read",  # or
        "webhook_events:all",  # or
        "all:read",  # or
        "all:all",
    ),
    paging=Paging(style="cursor", location="query", parameter="starting_after", max_limit=100),
    retry_safe=True,
    arguments=(
        Argument("limit", "query", least=1, most=100),
        Argument("from", "query", python_name="from_", form="date"),
        Argument("to", "query", form="date"),
    ),
)
_decode: Callable[[Any], models.WebhookEventPage] = decoding.page_of(models.WebhookEventPage)


async def asyncio_detailed(
    *,
    client: Caller,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    success: bool | Unset = UNSET,
    from_: datetime.datetime | datetime.date | str | Unset = UNSET,
    to: datetime.datetime | datetime.date | str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[models.WebhookEventPage]:
    """GET /api/v2/webhook-events. See `instantly.webhook_events.list`."""
    return await client.send(
        OPERATION,
        _decode,
        query={
            "limit": limit,
            "starting_after": starting_after,
            "success": success,
            "from": from_,
            "to": to,
            "search": search,
        },
    )


asyncio: Final = parsed(asyncio_detailed)


def iterate(
    *,
    client: Caller,
    limit: int = 100,
    starting_after: str | None | Unset = UNSET,
    max_items: int | None = None,
    prefetch: int = 0,
    success: bool | Unset = UNSET,
    from_: datetime.datetime | datetime.date | str | Unset = UNSET,
    to: datetime.datetime | datetime.date | str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Pager[models.WebhookEventPage, models.WebhookEvent]:
    """Walk the list over all its pages. See `instantly.webhook_events.list`."""
    fetch = functools.partial(
        asyncio,
        client=client,
        success=success,
        from_=from_,
        to=to,
        search=search,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
