# Generated from openapi.yaml by `make generate`; edits here are lost.
"""campaigns.list: GET /api/v2/campaigns"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation, Paging
from ..._core.pagination import Pager
from ..._core.types import UNSET, Response, Unset
from ...models.campaign_page import CampaignPage

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.campaign import Campaign
    from ...models.campaign_status import CampaignStatus

OPERATION = Operation(
    id="listCampaign",
    name="campaigns.list",
    method="GET",
    path="/api/v2/campaigns",
    scopes=(
        "campaigns:read",  # or
        "campaigns:all",  # or
        "all:read",  # or
        "all:all",
    ),
    paging=Paging(style="cursor", location="query", parameter="starting_after", max_limit=100),
    retry_safe=True,
)
_decode: Callable[[Any], CampaignPage] = decoding.page_of(CampaignPage)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    search: str | Unset = UNSET,
    tag_ids: str | Unset = UNSET,
    ai_sales_agent_id: str | Unset = UNSET,
    status: CampaignStatus | int | Unset = UNSET,
    exclude_status: CampaignStatus | int | Unset = UNSET,
) -> Response[CampaignPage]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        query={
            "limit": limit,
            "starting_after": starting_after,
            "search": search,
            "tag_ids": tag_ids,
            "ai_sales_agent_id": ai_sales_agent_id,
            "status": status,
            "exclude_status": exclude_status,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    search: str | Unset = UNSET,
    tag_ids: str | Unset = UNSET,
    ai_sales_agent_id: str | Unset = UNSET,
    status: CampaignStatus | int | Unset = UNSET,
    exclude_status: CampaignStatus | int | Unset = UNSET,
) -> CampaignPage:
    """List the workspace's campaigns.

    Args:
        limit: Items per page. 1 to 100.
        starting_after: Cursor: `next_starting_after` of the page before.
        search: Text to look for in campaign names.
        tag_ids: Tag IDs, separated by commas; a campaign needs any one of them.
        ai_sales_agent_id: Keep only campaigns that this AI Sales Agent created. A UUID.
        status: Keep only campaigns in this state.
        exclude_status: Leave out campaigns in this state.

    Returns:
        The campaigns of one page.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `campaigns:read` or `campaigns:all` or `all:read` or `all:all`.
    Source: GET /api/v2/campaigns
    """
    response = await asyncio_detailed(
        client=client,
        limit=limit,
        starting_after=starting_after,
        search=search,
        tag_ids=tag_ids,
        ai_sales_agent_id=ai_sales_agent_id,
        status=status,
        exclude_status=exclude_status,
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
    tag_ids: str | Unset = UNSET,
    ai_sales_agent_id: str | Unset = UNSET,
    status: CampaignStatus | int | Unset = UNSET,
    exclude_status: CampaignStatus | int | Unset = UNSET,
) -> Pager[CampaignPage, Campaign]:
    """Walk the list over all its pages: `async for` gives items, `pages()` pages, `await` the first page.

    The arguments are those of `asyncio`; `max_items` ends the walk early, `prefetch` keeps so many pages under way.
    """
    fetch = functools.partial(
        asyncio,
        client=client,
        search=search,
        tag_ids=tag_ids,
        ai_sales_agent_id=ai_sales_agent_id,
        status=status,
        exclude_status=exclude_status,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
