# Generated from openapi.yaml by `make generate`; edits here are lost.
"""lead_lists.list: GET /api/v2/lead-lists"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation, Paging
from ..._core.pagination import Pager
from ..._core.types import UNSET, Response, Unset
from ...models.lead_list_page import LeadListPage

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.lead_list import LeadList

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
)
_decode: Callable[[Any], LeadListPage] = decoding.page_of(LeadListPage)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    has_enrichment_task: bool | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[LeadListPage]:
    """Like `asyncio`, with the status, headers and body of the answer."""
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


async def asyncio(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    has_enrichment_task: bool | Unset = UNSET,
    search: str | Unset = UNSET,
) -> LeadListPage:
    """List the workspace's lead lists.

    Args:
        limit: Items per page. 1 to 100.
        starting_after: Cursor: `next_starting_after` of the page before.
        has_enrichment_task: Keep only lists that enrich (`true`) or do not enrich (`false`) their new leads.
        search: Text to look for in the lead lists.

    Returns:
        The lead lists of one page.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `lead_lists:read` or `lead_lists:all` or `all:read` or `all:all`.
    Source: GET /api/v2/lead-lists
    """
    response = await asyncio_detailed(
        client=client,
        limit=limit,
        starting_after=starting_after,
        has_enrichment_task=has_enrichment_task,
        search=search,
    )
    return response.parsed


def iterate(
    *,
    client: InstantlyClient,
    limit: int = 100,
    starting_after: str | Unset = UNSET,
    max_items: int | None = None,
    prefetch: int = 0,
    has_enrichment_task: bool | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Pager[LeadListPage, LeadList]:
    """Walk the list over all its pages: `async for` gives items, `pages()` pages, `await` the first page.

    The arguments are those of `asyncio`; `max_items` ends the walk early, `prefetch` keeps so many pages under way.
    """
    fetch = functools.partial(
        asyncio,
        client=client,
        has_enrichment_task=has_enrichment_task,
        search=search,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
