# Generated from openapi.yaml by `make generate`; edits here are lost.
"""subsequences.list: GET /api/v2/subsequences"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation, Paging
from ..._core.pagination import Pager
from ..._core.types import UNSET, Response, Unset
from ...models.campaign_subsequence_page import CampaignSubsequencePage

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.campaign_subsequence import CampaignSubsequence

OPERATION = Operation(
    id="listCampaignSubsequence",
    name="subsequences.list",
    method="GET",
    path="/api/v2/subsequences",
    scopes=(
        "subsequences:read",  # or
        "subsequences:all",  # or
        "all:read",  # or
        "all:all",
    ),
    paging=Paging(style="cursor", location="query", parameter="starting_after", max_limit=100),
    retry_safe=True,
)
_decode: Callable[[Any], CampaignSubsequencePage] = decoding.page_of(CampaignSubsequencePage)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    parent_campaign: str | Unset = UNSET,
    parent_campaign_not: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[CampaignSubsequencePage]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        query={
            "limit": limit,
            "starting_after": starting_after,
            "parent_campaign": parent_campaign,
            "parent_campaign_not": parent_campaign_not,
            "search": search,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    parent_campaign: str | Unset = UNSET,
    parent_campaign_not: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> CampaignSubsequencePage:
    """List subsequences.

    Args:
        limit: Items per page. 1 to 100.
        starting_after: Cursor: `next_starting_after` of the page before.
        parent_campaign: Keep only subsequences of this campaign. A UUID.
        parent_campaign_not: Campaign whose subsequences are left out; those of the workspace's other
            campaigns that can be reused are returned. A UUID.
        search: Text to search for among the subsequences.

    Returns:
        One page of subsequences.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `subsequences:read` or `subsequences:all` or `all:read` or `all:all`.
    Source: GET /api/v2/subsequences
    """
    response = await asyncio_detailed(
        client=client,
        limit=limit,
        starting_after=starting_after,
        parent_campaign=parent_campaign,
        parent_campaign_not=parent_campaign_not,
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
    parent_campaign: str | Unset = UNSET,
    parent_campaign_not: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Pager[CampaignSubsequencePage, CampaignSubsequence]:
    """Walk the list over all its pages: `async for` gives items, `pages()` pages, `await` the first page.

    The arguments are those of `asyncio`; `max_items` ends the walk early, `prefetch` keeps so many pages under way.
    """
    fetch = functools.partial(
        asyncio,
        client=client,
        parent_campaign=parent_campaign,
        parent_campaign_not=parent_campaign_not,
        search=search,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
