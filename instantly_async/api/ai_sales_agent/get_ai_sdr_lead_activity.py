# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_sales_agents.list_sdr_lead_activity: GET /api/v2/ai-agents/{id}/leads/activity"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation, Paging
from ..._core.pagination import Pager
from ..._core.types import UNSET, Response, Unset
from ...models.lead_activity_offset_page import LeadActivityOffsetPage

if TYPE_CHECKING:
    import datetime

    from ..._core.client import InstantlyClient
    from ...models.lead_activity import LeadActivity
    from ...models.lead_activity_filter import LeadActivityFilter

OPERATION = Operation(
    id="getAiSdrLeadActivity",
    name="ai_sales_agents.list_sdr_lead_activity",
    method="GET",
    path="/api/v2/ai-agents/{id}/leads/activity",
    scopes=(
        "ai_sdr:read",  # or
        "ai_sdr:all",  # or
        "all:read",  # or
        "all:all",
    ),
    paging=Paging(style="offset", location="query", parameter="skip", max_limit=100),
    retry_safe=True,
)
_decode: Callable[[Any], LeadActivityOffsetPage] = decoding.page_of(LeadActivityOffsetPage)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
    start_date: datetime.datetime | str | Unset = UNSET,
    end_date: datetime.datetime | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    filter: LeadActivityFilter | str | Unset = UNSET,
) -> Response[LeadActivityOffsetPage]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        query={
            "start_date": start_date,
            "end_date": end_date,
            "limit": limit,
            "skip": skip,
            "filter": filter,
        },
    )


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
    start_date: datetime.datetime | str | Unset = UNSET,
    end_date: datetime.datetime | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    filter: LeadActivityFilter | str | Unset = UNSET,
) -> LeadActivityOffsetPage:
    """List what happened with each lead of an AI sales agent, paged by offset.

    Counterpart of `listSalesAgentLeadActivity` that pages with `skip` and `limit` instead of a cursor.

    Args:
        id: Agent whose leads are listed.
        start_date: Earliest time to include, ISO 8601.
        end_date: Latest time to include, ISO 8601.
        limit: Leads per page; 100 when left out. 1 to 100.
        skip: Leads to pass over before the page starts; 0 when left out. At least 0.
        filter: Restrict the leads to those that replied or have an opportunity.

    Returns:
        Activity of the leads of one page.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_sdr:read` or `ai_sdr:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/{id}/leads/activity
    """
    response = await asyncio_detailed(
        id,
        client=client,
        start_date=start_date,
        end_date=end_date,
        limit=limit,
        skip=skip,
        filter=filter,
    )
    return response.parsed


def iterate(
    id: str,
    *,
    client: InstantlyClient,
    limit: int = 100,
    skip: int | Unset = UNSET,
    max_items: int | None = None,
    prefetch: int = 0,
    start_date: datetime.datetime | str | Unset = UNSET,
    end_date: datetime.datetime | str | Unset = UNSET,
    filter: LeadActivityFilter | str | Unset = UNSET,
) -> Pager[LeadActivityOffsetPage, LeadActivity]:
    """Walk the list over all its pages: `async for` gives items, `pages()` pages, `await` the first page.

    The arguments are those of `asyncio`; `max_items` ends the walk early, `prefetch` keeps so many pages under way.
    """
    fetch = functools.partial(
        asyncio,
        id,
        client=client,
        start_date=start_date,
        end_date=end_date,
        filter=filter,
    )
    return Pager(fetch, OPERATION, limit=limit, position=skip, max_items=max_items, prefetch=prefetch)
