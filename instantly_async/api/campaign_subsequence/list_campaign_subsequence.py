# Generated from openapi.yaml by `make generate`; edits here are lost.
"""subsequences.list: GET /api/v2/subsequences"""

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
    arguments=(Argument("limit", "query", least=1, most=100),),
)
_decode: Callable[[Any], models.CampaignSubsequencePage] = decoding.page_of(models.CampaignSubsequencePage)


async def asyncio_detailed(
    *,
    client: Caller,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    parent_campaign: str | Unset = UNSET,
    parent_campaign_not: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[models.CampaignSubsequencePage]:
    """GET /api/v2/subsequences. See `instantly.subsequences.list`."""
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


asyncio: Final = parsed(asyncio_detailed)


def iterate(
    *,
    client: Caller,
    limit: int = 100,
    starting_after: str | None | Unset = UNSET,
    max_items: int | None = None,
    prefetch: int = 0,
    parent_campaign: str | Unset = UNSET,
    parent_campaign_not: str | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Pager[models.CampaignSubsequencePage, models.CampaignSubsequence]:
    """Walk the list over all its pages. See `instantly.subsequences.list`."""
    fetch = functools.partial(
        asyncio,
        client=client,
        parent_campaign=parent_campaign,
        parent_campaign_not=parent_campaign_not,
        search=search,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
