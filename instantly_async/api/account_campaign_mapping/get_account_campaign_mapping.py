# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `account_campaign_mappings.list`: GET /api/v2/account-campaign-mappings/{email}.

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
from ..._core.operation import Operation, Paging
from ..._core.pagination import Pager
from ..._core.types import UNSET, Response, Unset

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
_decode: Callable[[Any], models.AccountCampaignMappingPage] = decoding.page_of(models.AccountCampaignMappingPage)


async def asyncio_detailed(
    email: str,
    *,
    client: Caller,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
) -> Response[models.AccountCampaignMappingPage]:
    """Send GET /api/v2/account-campaign-mappings/{email} and give the whole response.

    See `instantly.account_campaign_mappings.list` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `account_campaign_mappings:read` or `account_campaign_mappings:all` or `all:read` or `all:all`.
    Source: GET /api/v2/account-campaign-mappings/{email}
    """
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


asyncio: Final = parsed(asyncio_detailed)


def iterate(
    email: str,
    *,
    client: Caller,
    limit: int = 100,
    starting_after: str | None | Unset = UNSET,
    max_items: int | None = None,
    prefetch: int = 0,
) -> Pager[models.AccountCampaignMappingPage, models.AccountCampaignMapping]:
    """Walk the list of GET /api/v2/account-campaign-mappings/{email} over all its pages.

    See `instantly.account_campaign_mappings.list` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        A pager: `async for` gives items, `pages()` pages, `await` the first page.

    Scopes: `account_campaign_mappings:read` or `account_campaign_mappings:all` or `all:read` or `all:all`.
    Source: GET /api/v2/account-campaign-mappings/{email}
    """
    fetch = functools.partial(
        asyncio,
        email,
        client=client,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
