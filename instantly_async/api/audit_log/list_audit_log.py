# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `audit_logs.list`: GET /api/v2/audit-logs.

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
    id="listAuditLog",
    name="audit_logs.list",
    method="GET",
    path="/api/v2/audit-logs",
    scopes=(
        "audit_logs:read",  # or
        "audit_logs:all",  # or
        "all:read",  # or
        "all:all",
    ),
    paging=Paging(style="cursor", location="query", parameter="starting_after", max_limit=1000),
    retry_safe=True,
    arguments=(
        Argument("limit", "query", least=1, most=1000),
        Argument("start_date", "query", form="date-time"),
        Argument("end_date", "query", form="date-time"),
    ),
)
_decode: Callable[[Any], models.AuditLogPage] = decoding.page_of(models.AuditLogPage)


async def asyncio_detailed(
    *,
    client: Caller,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    activity_type: int | Unset = UNSET,
    search: str | Unset = UNSET,
    start_date: datetime.datetime | datetime.date | str | Unset = UNSET,
    end_date: datetime.datetime | datetime.date | str | Unset = UNSET,
) -> Response[models.AuditLogPage]:
    """Send GET /api/v2/audit-logs and give the whole response.

    See `instantly.audit_logs.list` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `audit_logs:read` or `audit_logs:all` or `all:read` or `all:all`.
    Source: GET /api/v2/audit-logs
    """
    return await client.send(
        OPERATION,
        _decode,
        query={
            "limit": limit,
            "starting_after": starting_after,
            "activity_type": activity_type,
            "search": search,
            "start_date": start_date,
            "end_date": end_date,
        },
    )


asyncio: Final = parsed(asyncio_detailed)


def iterate(
    *,
    client: Caller,
    limit: int = 1000,
    starting_after: str | None | Unset = UNSET,
    max_items: int | None = None,
    prefetch: int = 0,
    activity_type: int | Unset = UNSET,
    search: str | Unset = UNSET,
    start_date: datetime.datetime | datetime.date | str | Unset = UNSET,
    end_date: datetime.datetime | datetime.date | str | Unset = UNSET,
) -> Pager[models.AuditLogPage, models.AuditLog]:
    """Walk the list of GET /api/v2/audit-logs over all its pages.

    See `instantly.audit_logs.list` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        A pager: `async for` gives items, `pages()` pages, `await` the first page.

    Scopes: `audit_logs:read` or `audit_logs:all` or `all:read` or `all:all`.
    Source: GET /api/v2/audit-logs
    """
    fetch = functools.partial(
        asyncio,
        client=client,
        activity_type=activity_type,
        search=search,
        start_date=start_date,
        end_date=end_date,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
