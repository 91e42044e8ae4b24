# Generated from openapi.yaml by `make generate`; edits here are lost.
"""lead_labels.list: GET /api/v2/lead-labels"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation, Paging
from ..._core.pagination import Pager
from ..._core.types import UNSET, Response, Unset
from ...models.lead_label_page import LeadLabelPage

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.interest_sentiment import InterestSentiment
    from ...models.lead_label import LeadLabel

OPERATION = Operation(
    id="listLeadLabel",
    name="lead_labels.list",
    method="GET",
    path="/api/v2/lead-labels",
    scopes=(
        "lead-labels:read",  # or
        "lead-labels:all",  # or
        "all:read",  # or
        "all:all",
    ),
    paging=Paging(style="cursor", location="query", parameter="starting_after", max_limit=100),
    retry_safe=True,
)
_decode: Callable[[Any], LeadLabelPage] = decoding.page_of(LeadLabelPage)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    search: str | Unset = UNSET,
    interest_status: InterestSentiment | str | Unset = UNSET,
) -> Response[LeadLabelPage]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        query={
            "limit": limit,
            "starting_after": starting_after,
            "search": search,
            "interest_status": interest_status,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    search: str | Unset = UNSET,
    interest_status: InterestSentiment | str | Unset = UNSET,
) -> LeadLabelPage:
    """List the custom lead labels.

    The cursor for the next page is a timestamp here.

    Args:
        limit: Items per page. 1 to 100.
        starting_after: Cursor: `next_starting_after` of the page before.
        search: Text by which labels are searched.
        interest_status: Keep only labels of this sentiment.

    Returns:
        The labels of one page.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `lead-labels:read` or `lead-labels:all` or `all:read` or `all:all`.
    Source: GET /api/v2/lead-labels
    """
    response = await asyncio_detailed(
        client=client,
        limit=limit,
        starting_after=starting_after,
        search=search,
        interest_status=interest_status,
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
    interest_status: InterestSentiment | str | Unset = UNSET,
) -> Pager[LeadLabelPage, LeadLabel]:
    """Walk the list over all its pages: `async for` gives items, `pages()` pages, `await` the first page.

    The arguments are those of `asyncio`; `max_items` ends the walk early, `prefetch` keeps so many pages under way.
    """
    fetch = functools.partial(
        asyncio,
        client=client,
        search=search,
        interest_status=interest_status,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
