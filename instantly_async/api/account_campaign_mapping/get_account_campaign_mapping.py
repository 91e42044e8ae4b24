# Generated from openapi.yaml by `make generate`; edits here are lost.
"""account_campaign_mappings.list: GET /api/v2/account-campaign-mappings/{email}"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation, Paging
from ..._core.pagination import Pager
from ..._core.types import UNSET, Response, Unset
from ...models.account_campaign_mapping_page import AccountCampaignMappingPage

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.account_campaign_mapping import AccountCampaignMapping

OPERATION = Operation(
    id="getAccountCampaignMapping",
    name="account_campaign_mappings.list",
    method="GET",
    path="/api/v2/account-campaign-mappings/{email}",
    scopes=(
        "account_campaign_mappings:read",  # or
        "account_campaign_mappings:all",  # or
        "all:read",  # or
        "all:all",
    ),
    paging=Paging(style="cursor", location="query", parameter="starting_after", max_limit=100),
    retry_safe=True,
)
_decode: Callable[[Any], AccountCampaignMappingPage] = decoding.page_of(AccountCampaignMappingPage)


async def asyncio_detailed(
    email: str,
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
) -> Response[AccountCampaignMappingPage]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "email": email,
        },
        query={
            "limit": limit,
            "starting_after": starting_after,
        },
    )


async def asyncio(
    email: str,
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
) -> AccountCampaignMappingPage:
    """List the campaigns that use an account.

    Args:
        email: Address of the account.
        limit: Items per page.
        starting_after: Cursor: `next_starting_after` of the page before.

    Returns:
        The campaigns of one page.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `account_campaign_mappings:read` or `account_campaign_mappings:all` or `all:read` or `all:all`.
    Source: GET /api/v2/account-campaign-mappings/{email}
    """
    response = await asyncio_detailed(
        email,
        client=client,
        limit=limit,
        starting_after=starting_after,
    )
    return response.parsed


def iterate(
    email: str,
    *,
    client: InstantlyClient,
    limit: int = 100,
    starting_after: str | Unset = UNSET,
    max_items: int | None = None,
    prefetch: int = 0,
) -> Pager[AccountCampaignMappingPage, AccountCampaignMapping]:
    """Walk the list over all its pages: `async for` gives items, `pages()` pages, `await` the first page.

    The arguments are those of `asyncio`; `max_items` ends the walk early, `prefetch` keeps so many pages under way.
    """
    fetch = functools.partial(
        asyncio,
        email,
        client=client,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
