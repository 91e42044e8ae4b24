# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `ai_sales_agents.list_activities`: GET /api/v2/ai-agents/sales/{id}/activities.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

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
    id="listSalesAgentActivities",
    name="ai_sales_agents.list_activities",
    method="GET",
    path="/api/v2/ai-agents/sales/{id}/activities",
    scopes=(
        "ai_sdr:read",  # or
        "ai_sdr:all",  # or
        "all:read",  # or
        "all:all",
    ),
    paging=Paging(style="cursor", location="query", parameter="starting_after", max_limit=100),
    retry_safe=True,
    arguments=(
        Argument("limit", "query", least=1, most=100),
        Argument("action_status", "query", form="list"),
        Argument("action_type", "query", form="list"),
    ),
)
_decode: Callable[[Any], models.AISalesAgentActivityPage] = decoding.page_of(models.AISalesAgentActivityPage)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    action_status: Sequence[models.SalesAgentActionStatus | str] | Unset = UNSET,
    action_type: Sequence[models.SalesAgentActionFilter | str] | Unset = UNSET,
    exclude_live_feed_hidden: bool | Unset = UNSET,
) -> Response[models.AISalesAgentActivityPage]:
    """Send GET /api/v2/ai-agents/sales/{id}/activities and give the whole response.

    See `instantly.ai_sales_agents.list_activities` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `ai_sdr:read` or `ai_sdr:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/sales/{id}/activities
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        query={
            "limit": limit,
            "starting_after": starting_after,
            "action_status": action_status,
            "action_type": action_type,
            "exclude_live_feed_hidden": exclude_live_feed_hidden,
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
    action_status: Sequence[models.SalesAgentActionStatus | str] | Unset = UNSET,
    action_type: Sequence[models.SalesAgentActionFilter | str] | Unset = UNSET,
    exclude_live_feed_hidden: bool | Unset = UNSET,
) -> Pager[models.AISalesAgentActivityPage, models.AISalesAgentActivity]:
    """Walk the list of GET /api/v2/ai-agents/sales/{id}/activities over all its pages.

    See `instantly.ai_sales_agents.list_activities` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        A pager: `async for` gives items, `pages()` pages, `await` the first page.

    Scopes: `ai_sdr:read` or `ai_sdr:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/sales/{id}/activities
    """
    fetch = functools.partial(
        asyncio,
        id,
        client=client,
        action_status=action_status,
        action_type=action_type,
        exclude_live_feed_hidden=exclude_live_feed_hidden,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
