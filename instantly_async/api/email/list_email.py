# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `emails.list`: GET /api/v2/emails.

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
from ..._core.operation import Argument, Operation, Paging, RateLimit
from ..._core.pagination import Pager
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="listEmail",
    name="emails.list",
    method="GET",
    path="/api/v2/emails",
    scopes=(
        "emails:read",  # or
        "emails:all",  # or
        "all:read",  # or
        "all:all",
    ),
    paging=Paging(style="cursor", location="query", parameter="starting_after", max_limit=100),
    rate_limits=(RateLimit(calls=20, seconds=60),),
    retry_safe=True,
    arguments=(
        Argument("limit", "query", least=1, most=100),
        Argument("eaccount", "query", form="joined"),
        Argument("min_timestamp_created", "query", form="date-time"),
        Argument("max_timestamp_created", "query", form="date-time"),
    ),
)
_decode: Callable[[Any], models.EmailPage] = decoding.page_of(models.EmailPage)


async def asyncio_detailed(
    *,
    client: Caller,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    search: str | Unset = UNSET,
    campaign_id: str | Unset = UNSET,
    list_id: str | Unset = UNSET,
    i_status: int | Unset = UNSET,
    eaccount: str | Sequence[str] | Unset = UNSET,
    is_unread: bool | Unset = UNSET,
    has_reminder: bool | Unset = UNSET,
    mode: models.UniboxMode | str | Unset = UNSET,
    preview_only: bool | Unset = UNSET,
    sort_order: models.SortOrder | str | Unset = UNSET,
    scheduled_only: bool | Unset = UNSET,
    assigned_to: str | Unset = UNSET,
    lead: str | Unset = UNSET,
    company_domain: str | Unset = UNSET,
    marked_as_done: bool | Unset = UNSET,
    email_type: models.EmailDirection | str | Unset = UNSET,
    min_timestamp_created: datetime.datetime | datetime.date | str | Unset = UNSET,
    max_timestamp_created: datetime.datetime | datetime.date | str | Unset = UNSET,
    latest_of_thread: bool | Unset = UNSET,
) -> Response[models.EmailPage]:
    """Send GET /api/v2/emails and give the whole response.

    See `instantly.emails.list` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `emails:read` or `emails:all` or `all:read` or `all:all`.
    Rate limit: 20 calls in 1 minute.
    Source: GET /api/v2/emails
    """
    return await client.send(
        OPERATION,
        _decode,
        query={
            "limit": limit,
            "starting_after": starting_after,
            "search": search,
            "campaign_id": campaign_id,
            "list_id": list_id,
            "i_status": i_status,
            "eaccount": eaccount,
            "is_unread": is_unread,
            "has_reminder": has_reminder,
            "mode": mode,
            "preview_only": preview_only,
            "sort_order": sort_order,
            "scheduled_only": scheduled_only,
            "assigned_to": assigned_to,
            "lead": lead,
            "company_domain": company_domain,
            "marked_as_done": marked_as_done,
            "email_type": email_type,
            "min_timestamp_created": min_timestamp_created,
            "max_timestamp_created": max_timestamp_created,
            "latest_of_thread": latest_of_thread,
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
    search: str | Unset = UNSET,
    campaign_id: str | Unset = UNSET,
    list_id: str | Unset = UNSET,
    i_status: int | Unset = UNSET,
    eaccount: str | Sequence[str] | Unset = UNSET,
    is_unread: bool | Unset = UNSET,
    has_reminder: bool | Unset = UNSET,
    mode: models.UniboxMode | str | Unset = UNSET,
    preview_only: bool | Unset = UNSET,
    sort_order: models.SortOrder | str | Unset = UNSET,
    scheduled_only: bool | Unset = UNSET,
    assigned_to: str | Unset = UNSET,
    lead: str | Unset = UNSET,
    company_domain: str | Unset = UNSET,
    marked_as_done: bool | Unset = UNSET,
    email_type: models.EmailDirection | str | Unset = UNSET,
    min_timestamp_created: datetime.datetime | datetime.date | str | Unset = UNSET,
    max_timestamp_created: datetime.datetime | datetime.date | str | Unset = UNSET,
    latest_of_thread: bool | Unset = UNSET,
) -> Pager[models.EmailPage, models.Email]:
    """Walk the list of GET /api/v2/emails over all its pages.

    See `instantly.emails.list` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        A pager: `async for` gives items, `pages()` pages, `await` the first page.

    Scopes: `emails:read` or `emails:all` or `all:read` or `all:all`.
    Rate limit: 20 calls in 1 minute.
    Source: GET /api/v2/emails
    """
    fetch = functools.partial(
        asyncio,
        client=client,
        search=search,
        campaign_id=campaign_id,
        list_id=list_id,
        i_status=i_status,
        eaccount=eaccount,
        is_unread=is_unread,
        has_reminder=has_reminder,
        mode=mode,
        preview_only=preview_only,
        sort_order=sort_order,
        scheduled_only=scheduled_only,
        assigned_to=assigned_to,
        lead=lead,
        company_domain=company_domain,
        marked_as_done=marked_as_done,
        email_type=email_type,
        min_timestamp_created=min_timestamp_created,
        max_timestamp_created=max_timestamp_created,
        latest_of_thread=latest_of_thread,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
