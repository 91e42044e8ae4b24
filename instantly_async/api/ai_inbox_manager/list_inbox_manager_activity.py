# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_inbox_managers.list_activity: GET /api/v2/ai-agents/inbox-manager/{id}/analytics/activity"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation, Paging
from ..._core.pagination import Pager
from ..._core.types import UNSET, Response, Unset
from ...models.inbox_manager_activity_page import InboxManagerActivityPage

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.inbox_manager_activity import InboxManagerActivity
    from ...models.inbox_manager_activity_type import InboxManagerActivityType
    from ...models.inbox_manager_job_type import InboxManagerJobType

OPERATION = Operation(
    id="listInboxManagerActivity",
    name="ai_inbox_managers.list_activity",
    method="GET",
    path="/api/v2/ai-agents/inbox-manager/{id}/analytics/activity",
    scopes=(
        "ai_inbox_manager_analytics:read",  # or
        "ai_agents:all",  # or
        "all:read",  # or
        "all:all",
    ),
    paging=Paging(style="cursor", location="query", parameter="starting_after", max_limit=100),
    retry_safe=True,
)
_decode: Callable[[Any], InboxManagerActivityPage] = decoding.page_of(InboxManagerActivityPage)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
    starting_after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    action_pending: bool | Unset = UNSET,
    activity_type: InboxManagerActivityType | str | Unset = UNSET,
    job_type: InboxManagerJobType | int | Unset = UNSET,
) -> Response[InboxManagerActivityPage]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        query={
            "starting_after": starting_after,
            "limit": limit,
            "action_pending": action_pending,
            "activity_type": activity_type,
            "job_type": job_type,
        },
    )


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
    starting_after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    action_pending: bool | Unset = UNSET,
    activity_type: InboxManagerActivityType | str | Unset = UNSET,
    job_type: InboxManagerJobType | int | Unset = UNSET,
) -> InboxManagerActivityPage:
    """List replies, follow-ups and no-show recoveries of an AI Inbox Manager.

    All three kinds of activity come in a single feed that starts with the newest entry.

    Args:
        id: Inbox Manager that acted.
        starting_after: Cursor: `next_starting_after` of the page before.
        limit: Items per page. 1 to 100; the API takes 25 when left out.
        action_pending: If true, only entries that wait for a user; if false, only those that are done. Not
            allowed with `activity_type=recovery`, since nothing is ever pending for a recovery.
        activity_type: Keep only this kind of activity. Not allowed together with `job_type`.
        job_type: Keep only this kind of work. Not allowed together with `activity_type`.

    Returns:
        One page of the feed.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_inbox_manager_analytics:read` or `ai_agents:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/inbox-manager/{id}/analytics/activity
    """
    response = await asyncio_detailed(
        id,
        client=client,
        starting_after=starting_after,
        limit=limit,
        action_pending=action_pending,
        activity_type=activity_type,
        job_type=job_type,
    )
    return response.parsed


def iterate(
    id: str,
    *,
    client: InstantlyClient,
    limit: int = 100,
    starting_after: str | Unset = UNSET,
    max_items: int | None = None,
    prefetch: int = 0,
    action_pending: bool | Unset = UNSET,
    activity_type: InboxManagerActivityType | str | Unset = UNSET,
    job_type: InboxManagerJobType | int | Unset = UNSET,
) -> Pager[InboxManagerActivityPage, InboxManagerActivity]:
    """Walk the list over all its pages: `async for` gives items, `pages()` pages, `await` the first page.

    The arguments are those of `asyncio`; `max_items` ends the walk early, `prefetch` keeps so many pages under way.
    """
    fetch = functools.partial(
        asyncio,
        id,
        client=client,
        action_pending=action_pending,
        activity_type=activity_type,
        job_type=job_type,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
