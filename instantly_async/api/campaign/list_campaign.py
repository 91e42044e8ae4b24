# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `campaigns.list`: GET /api/v2/campaigns.

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
    arguments=(
        Argument("limit", "query", least=1, most=100),
        Argument("tag_ids", "query", form="joined"),
    ),
)
_decode: Callable[[Any], models.CampaignPage] = decoding.page_of(models.CampaignPage)


async def asyncio_detailed(
    *,
    client: Caller,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    search: str | Unset = UNSET,
    tag_ids: str | Sequence[str] | Unset = UNSET,
    ai_sales_agent_id: str | Unset = UNSET,
    status: models.CampaignStatus | int | Unset = UNSET,
    exclude_status: models.CampaignStatus | int | Unset = UNSET,
) -> Response[models.CampaignPage]:
    """Send GET /api/v2/campaigns and give the whole response.

    See `instantly.campaigns.list` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `campaigns:read` or `campaigns:all` or `all:read` or `all:all`.
    Source: GET /api/v2/campaigns
    """
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


asyncio: Final = parsed(asyncio_detailed)


def iterate(
    *,
    client: Caller,
    limit: int = 100,
    starting_after: str | None | Unset = UNSET,
    max_items: int | None = None,
    prefetch: int = 0,
    search: str | Unset = UNSET,
    tag_ids: str | Sequence[str] | Unset = UNSET,
    ai_sales_agent_id: str | Unset = UNSET,
    status: models.CampaignStatus | int | Unset = UNSET,
    exclude_status: models.CampaignStatus | int | Unset = UNSET,
) -> Pager[models.CampaignPage, models.Campaign]:
    """Walk the list of GET /api/v2/campaigns over all its pages.

    See `instantly.campaigns.list` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        A pager: `async for` gives items, `pages()` pages, `await` the first page.

    Scopes: `campaigns:read` or `campaigns:all` or `all:read` or `all:all`.
    Source: GET /api/v2/campaigns
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
