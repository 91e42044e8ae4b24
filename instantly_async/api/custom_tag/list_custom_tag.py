# Generated from openapi.yaml by `make generate`; edits here are lost.
"""custom_tags.list: GET /api/v2/custom-tags"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation, Paging
from ..._core.pagination import Pager
from ..._core.types import UNSET, Response, Unset
from ...models.custom_tag_page import CustomTagPage

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.custom_tag import CustomTag

OPERATION = Operation(
    id="listCustomTag",
    name="custom_tags.list",
    method="GET",
    path="/api/v2/custom-tags",
    scopes=(
        "custom_tags:read",  # or
        "custom_tags:all",  # or
        "all:read",  # or
        "all:all",
    ),
    paging=Paging(style="cursor", location="query", parameter="starting_after", max_limit=100),
    retry_safe=True,
)
_decode: Callable[[Any], CustomTagPage] = decoding.page_of(CustomTagPage)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    search: str | Unset = UNSET,
    resource_ids: str | Unset = UNSET,
    tag_ids: str | Unset = UNSET,
) -> Response[CustomTagPage]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        query={
            "limit": limit,
            "starting_after": starting_after,
            "search": search,
            "resource_ids": resource_ids,
            "tag_ids": tag_ids,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    search: str | Unset = UNSET,
    resource_ids: str | Unset = UNSET,
    tag_ids: str | Unset = UNSET,
) -> CustomTagPage:
    """List the workspace's custom tags.

    Args:
        limit: Items per page. 1 to 100.
        starting_after: Cursor: `next_starting_after` of the page before.
        search: Text to look for in the tags.
        resource_ids: Keep only tags of these accounts or campaigns, given as a list of their IDs.
        tag_ids: Keep only these tags, given as a list of their IDs.

    Returns:
        The tags of one page.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `custom_tags:read` or `custom_tags:all` or `all:read` or `all:all`.
    Source: GET /api/v2/custom-tags
    """
    response = await asyncio_detailed(
        client=client,
        limit=limit,
        starting_after=starting_after,
        search=search,
        resource_ids=resource_ids,
        tag_ids=tag_ids,
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
    resource_ids: str | Unset = UNSET,
    tag_ids: str | Unset = UNSET,
) -> Pager[CustomTagPage, CustomTag]:
    """Walk the list over all its pages: `async for` gives items, `pages()` pages, `await` the first page.

    The arguments are those of `asyncio`; `max_items` ends the walk early, `prefetch` keeps so many pages under way.
    """
    fetch = functools.partial(
        asyncio,
        client=client,
        search=search,
        resource_ids=resource_ids,
        tag_ids=tag_ids,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
