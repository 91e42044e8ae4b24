# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `ai_sales_agents.list_lead_activity`: GET /api/v2/ai-agents/sales/{id}/leads/activity.

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
    id="listSalesAgentLeadActivity",
    name="ai_sales_agents.list_lead_activity",
    method="GET",
    path="/api/v2/ai-agents/sales/{id}/leads/activity",
    scopes=(
        "ai_sdr:read",  # or
        "ai_sdr:all",  # or
        "all:read",  # or
        "all:all",
    ),
    paging=Paging(style="cursor", location="query", parameter="starting_after", max_limit=100),
    retry_safe=True,
    arguments=(
        Argument("start_date", "query", form="date-time"),
        Argument("end_date", "query", form="date-time"),
        Argument("limit", "query", least=1, most=100),
    ),
)
_decode: Callable[[Any], models.LeadActivityPage] = decoding.page_of(models.LeadActivityPage)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
    start_date: datetime.datetime | datetime.date | str | Unset = UNSET,
    end_date: datetime.datetime | datetime.date | str | Unset = UNSET,
    filter: models.LeadActivityFilter | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
) -> Response[models.LeadActivityPage]:
    """Send GET /api/v2/ai-agents/sales/{id}/leads/activity and give the whole response.

    See `instantly.ai_sales_agents.list_lead_activity` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `ai_sdr:read` or `ai_sdr:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/sales/{id}/leads/activity
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        query={
            "start_date": start_date,
            "end_date": end_date,
            "filter": filter,
            "limit": limit,
            "starting_after": starting_after,
        },
    )


asyncio: Final = parsed(asyncio_detailed)


def iterate(
    id: str,
    *,
    client: Caller,
    limit: int = 100,
    starting_after: str | None | Unset = UNSET,
    max_items: int | None = None,
    prefetch: int = 0,
    start_date: datetime.datetime | datetime.date | str | Unset = UNSET,
    end_date: datetime.datetime | datetime.date | str | Unset = UNSET,
    filter: models.LeadActivityFilter | str | Unset = UNSET,
) -> Pager[models.LeadActivityPage, models.LeadActivity]:
    """Walk the list of GET /api/v2/ai-agents/sales/{id}/leads/activity over all its pages.

    See `instantly.ai_sales_agents.list_lead_activity` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        A pager: `async for` gives items, `pages()` pages, `await` the first page.

    Scopes: `ai_sdr:read` or `ai_sdr:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/sales/{id}/leads/activity
    """
    fetch = functools.partial(
        asyncio,
        id,
        client=client,
        start_date=start_date,
        end_date=end_date,
        filter=filter,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
