# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `ai_inbox_managers.list_guidances`: GET /api/v2/ai-agents/inbox-manager/{id}/guidances.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

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
    id="listInboxManagerGuidances",
    name="ai_inbox_managers.list_guidances",
    method="GET",
    path="/api/v2/ai-agents/inbox-manager/{id}/guidances",
    scopes=(
        "ai_agent_guidances:read",  # or
        "ai_agents:all",  # or
        "all:read",  # or
        "all:all",
    ),
    paging=Paging(style="cursor", location="query", parameter="starting_after", max_limit=100),
    retry_safe=True,
    arguments=(Argument("limit", "query", least=1, most=100),),
)
_decode: Callable[[Any], models.AIAgentGuidancePage] = decoding.page_of(models.AIAgentGuidancePage)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    status: models.ActiveStatus | int | Unset = UNSET,
) -> Response[models.AIAgentGuidancePage]:
    """Send GET /api/v2/ai-agents/inbox-manager/{id}/guidances and give the whole response.

    See `instantly.ai_inbox_managers.list_guidances` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `ai_agent_guidances:read` or `ai_agents:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/inbox-manager/{id}/guidances
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
            "status": status,
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
    status: models.ActiveStatus | int | Unset = UNSET,
) -> Pager[models.AIAgentGuidancePage, models.AIAgentGuidance]:
    """Walk the list of GET /api/v2/ai-agents/inbox-manager/{id}/guidances over all its pages.

    See `instantly.ai_inbox_managers.list_guidances` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        A pager: `async for` gives items, `pages()` pages, `await` the first page.

    Scopes: `ai_agent_guidances:read` or `ai_agents:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/inbox-manager/{id}/guidances
    """
    fetch = functools.partial(
        asyncio,
        id,
        client=client,
        status=status,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
