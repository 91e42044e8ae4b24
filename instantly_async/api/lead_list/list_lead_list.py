# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `lead_lists.list`: GET /api/v2/lead-lists.

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
    id="listLeadList",
    name="lead_lists.list",
    method="GET",
    path="/api/v2/lead-lists",
    scopes=(
        "lead_lists:read",  # or
        "lead_lists:all",  # or
        "all:read",  # or
        "all:all",
    ),
    paging=Paging(style="cursor", location="query", parameter="starting_after", max_limit=100),
    retry_safe=True,
    arguments=(Argument("limit", "query", least=1, most=100),),
)
_decode: Callable[[Any], models.LeadListPage] = decoding.page_of(models.LeadListPage)


async def asyncio_detailed(
    *,
    client: Caller,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    has_enrichment_task: bool | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[models.LeadListPage]:
    """Send GET /api/v2/lead-lists and give the whole response.

    See `instantly.lead_lists.list` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `lead_lists:read` or `lead_lists:all` or `all:read` or `all:all`.
    Source: GET /api/v2/lead-lists
    """
    return await client.send(
        OPERATION,
        _decode,
        query={
            "limit": limit,
            "starting_after": starting_after,
            "has_enrichment_task": has_enrichment_task,
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
    has_enrichment_task: bool | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Pager[models.LeadListPage, models.LeadList]:
    """Walk the list of GET /api/v2/lead-lists over all its pages.

    See `instantly.lead_lists.list` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        A pager: `async for` gives items, `pages()` pages, `await` the first page.

    Scopes: `lead_lists:read` or `lead_lists:all` or `all:read` or `all:all`.
    Source: GET /api/v2/lead-lists
    """
    fetch = functools.partial(
        asyncio,
        client=client,
        has_enrichment_task=has_enrichment_task,
        search=search,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
