# Generated from openapi.yaml by `make generate`; edits here are lost.
"""audit_logs.list: GET /api/v2/audit-logs"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation, Paging
from ..._core.pagination import Pager
from ..._core.types import UNSET, Response, Unset
from ...models.audit_log_page import AuditLogPage

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.audit_log import AuditLog

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
)
_decode: Callable[[Any], AuditLogPage] = decoding.page_of(AuditLogPage)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    activity_type: int | Unset = UNSET,
    search: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
) -> Response[AuditLogPage]:
    """Like `asyncio`, with the status, headers and body of the answer."""
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


async def asyncio(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    activity_type: int | Unset = UNSET,
    search: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
) -> AuditLogPage:
    """List the workspace's audit log.

    Args:
        limit: Items per page. 1 to 1000.
        starting_after: Cursor: `next_starting_after` of the page before.
        activity_type: Keep only entries of this type, as a number (see `AuditLogActivityType`).
        search: Text to look for in the entries.
        start_date: Start of the period, for example `2026-01-31T00:00:00.000Z`.
        end_date: End of the period, for example `2026-01-31T00:00:00.000Z`.

    Returns:
        The log entries of one page.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `audit_logs:read` or `audit_logs:all` or `all:read` or `all:all`.
    Source: GET /api/v2/audit-logs
    """
    response = await asyncio_detailed(
        client=client,
        limit=limit,
        starting_after=starting_after,
        activity_type=activity_type,
        search=search,
        start_date=start_date,
        end_date=end_date,
    )
    return response.parsed


def iterate(
    *,
    client: InstantlyClient,
    limit: int = 1000,
    starting_after: str | Unset = UNSET,
    max_items: int | None = None,
    prefetch: int = 0,
    activity_type: int | Unset = UNSET,
    search: str | Unset = UNSET,
    start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
) -> Pager[AuditLogPage, AuditLog]:
    """Walk the list over all its pages: `async for` gives items, `pages()` pages, `await` the first page.

    The arguments are those of `asyncio`; `max_items` ends the walk early, `prefetch` keeps so many pages under way.
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
