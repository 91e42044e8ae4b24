# Generated from openapi.yaml by `make generate`; edits here are lost.
"""emails.list: GET /api/v2/emails"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation, Paging, RateLimit
from ..._core.pagination import Pager
from ..._core.types import UNSET, Response, Unset
from ...models.email_page import EmailPage

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.email import Email
    from ...models.email_direction import EmailDirection
    from ...models.sort_order import SortOrder
    from ...models.unibox_mode import UniboxMode

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
)
_decode: Callable[[Any], EmailPage] = decoding.page_of(EmailPage)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    search: str | Unset = UNSET,
    campaign_id: str | Unset = UNSET,
    list_id: str | Unset = UNSET,
    i_status: int | Unset = UNSET,
    eaccount: str | Unset = UNSET,
    is_unread: bool | Unset = UNSET,
    has_reminder: bool | Unset = UNSET,
    mode: UniboxMode | str | Unset = UNSET,
    preview_only: bool | Unset = UNSET,
    sort_order: SortOrder | str | Unset = UNSET,
    scheduled_only: bool | Unset = UNSET,
    assigned_to: str | Unset = UNSET,
    lead: str | Unset = UNSET,
    company_domain: str | Unset = UNSET,
    marked_as_done: bool | Unset = UNSET,
    email_type: EmailDirection | str | Unset = UNSET,
    min_timestamp_created: str | Unset = UNSET,
    max_timestamp_created: str | Unset = UNSET,
    latest_of_thread: bool | Unset = UNSET,
) -> Response[EmailPage]:
    """Like `asyncio`, with the status, headers and body of the answer."""
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


async def asyncio(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    search: str | Unset = UNSET,
    campaign_id: str | Unset = UNSET,
    list_id: str | Unset = UNSET,
    i_status: int | Unset = UNSET,
    eaccount: str | Unset = UNSET,
    is_unread: bool | Unset = UNSET,
    has_reminder: bool | Unset = UNSET,
    mode: UniboxMode | str | Unset = UNSET,
    preview_only: bool | Unset = UNSET,
    sort_order: SortOrder | str | Unset = UNSET,
    scheduled_only: bool | Unset = UNSET,
    assigned_to: str | Unset = UNSET,
    lead: str | Unset = UNSET,
    company_domain: str | Unset = UNSET,
    marked_as_done: bool | Unset = UNSET,
    email_type: EmailDirection | str | Unset = UNSET,
    min_timestamp_created: str | Unset = UNSET,
    max_timestamp_created: str | Unset = UNSET,
    latest_of_thread: bool | Unset = UNSET,
) -> EmailPage:
    """List e-mails of the Unibox.

    Limited to 20 calls a minute, unlike other operations.

    Args:
        limit: Items per page. 1 to 100.
        starting_after: Cursor: `next_starting_after` of the page before.
        search: E-mail address of a lead, or `thread:` followed directly by a `thread_id` for the e-mails of
            one thread.
        campaign_id: Keep only e-mails of this campaign. A UUID.
        list_id: Keep only e-mails of leads in this lead list. A UUID.
        i_status: Keep only e-mails with this interest status, see `LeadInterestStatus`; custom labels have
            numbers of their own.
        eaccount: Address of the sending account; several are separated by commas.
        is_unread: Filter by read state; `true` keeps unread e-mails.
        has_reminder: Filter by whether a reminder is set.
        mode: Part of the Unibox from which to list.
        preview_only: Return only previews of the e-mails.
        sort_order: Order by time of creation; `desc`, newest first, is the default.
        scheduled_only: Return only e-mails that are scheduled.
        assigned_to: Keep only e-mails assigned to this user (a user id).
        lead: Keep only e-mails of the lead with this e-mail address.
        company_domain: Keep only e-mails of leads whose company has this domain.
        marked_as_done: Filter by whether the e-mail is marked as done.
        email_type: Keep only e-mails that were received, sent or written by hand.
        min_timestamp_created: Keep only e-mails created later than this time, in ISO 8601 form.
        max_timestamp_created: Keep only e-mails created earlier than this time, in ISO 8601 form.
        latest_of_thread: Return only the newest e-mail of every thread.

    Returns:
        The e-mails of one page.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `emails:read` or `emails:all` or `all:read` or `all:all`.
    Rate limit: 20 calls in 1 minute.
    Source: GET /api/v2/emails
    """
    response = await asyncio_detailed(
        client=client,
        limit=limit,
        starting_after=starting_after,
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
    return response.parsed


def iterate(
    *,
    client: InstantlyClient,
    limit: int = 100,
    starting_after: str | Unset = UNSET,
    max_items: int | None = None,
    prefetch: int = 0,
    search: str | Unset = UNSET,
    campaign_id: str | Unset = UNSET,
    list_id: str | Unset = UNSET,
    i_status: int | Unset = UNSET,
    eaccount: str | Unset = UNSET,
    is_unread: bool | Unset = UNSET,
    has_reminder: bool | Unset = UNSET,
    mode: UniboxMode | str | Unset = UNSET,
    preview_only: bool | Unset = UNSET,
    sort_order: SortOrder | str | Unset = UNSET,
    scheduled_only: bool | Unset = UNSET,
    assigned_to: str | Unset = UNSET,
    lead: str | Unset = UNSET,
    company_domain: str | Unset = UNSET,
    marked_as_done: bool | Unset = UNSET,
    email_type: EmailDirection | str | Unset = UNSET,
    min_timestamp_created: str | Unset = UNSET,
    max_timestamp_created: str | Unset = UNSET,
    latest_of_thread: bool | Unset = UNSET,
) -> Pager[EmailPage, Email]:
    """Walk the list over all its pages: `async for` gives items, `pages()` pages, `await` the first page.

    The arguments are those of `asyncio`; `max_items` ends the walk early, `prefetch` keeps so many pages under way.
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
