# Generated from openapi.yaml by `make generate`; edits here are lost.
"""custom_tag_mappings.list: GET /api/v2/custom-tag-mappings"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation, Paging
from ..._core.pagination import Pager
from ..._core.types import UNSET, Response, Unset
from ...models.custom_tag_mapping_page import CustomTagMappingPage

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.custom_tag_mapping import CustomTagMapping

OPERATION = Operation(
    id="listCustomTagMapping",
    name="custom_tag_mappings.list",
    method="GET",
    path="/api/v2/custom-tag-mappings",
    scopes=(
        "custom_tag_mappings:read",  # or
        "custom_tag_mappings:all",  # or
        "all:read",  # or
        "all:all",
    ),
    paging=Paging(style="cursor", location="query", parameter="starting_after", max_limit=100),
    retry_safe=True,
)
_decode: Callable[[Any], CustomTagMappingPage] = decoding.page_of(CustomTagMappingPage)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    resource_ids: str | Unset = UNSET,
) -> Response[CustomTagMappingPage]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        query={
            "limit": limit,
            "starting_after": starting_after,
            "resource_ids": resource_ids,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    resource_ids: str | Unset = UNSET,
) -> CustomTagMappingPage:
    """List which tags are attached to which accounts and campaigns.

    Args:
        limit: Items per page. 1 to 100.
        starting_after: Cursor: `next_starting_after` of the page before.
        resource_ids: Keep only mappings of these accounts or campaigns, given as a list of their IDs.

    Returns:
        The mappings of one page.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `custom_tag_mappings:read` or `custom_tag_mappings:all` or `all:read` or `all:all`.
    Source: GET /api/v2/custom-tag-mappings
    """
    response = await asyncio_detailed(
        client=client,
        limit=limit,
        starting_after=starting_after,
        resource_ids=resource_ids,
    )
    return response.parsed


def iterate(
    *,
    client: InstantlyClient,
    limit: int = 100,
    starting_after: str | Unset = UNSET,
    max_items: int | None = None,
    prefetch: int = 0,
    resource_ids: str | Unset = UNSET,
) -> Pager[CustomTagMappingPage, CustomTagMapping]:
    """Walk the list over all its pages: `async for` gives items, `pages()` pages, `await` the first page.

    The arguments are those of `asyncio`; `max_items` ends the walk early, `prefetch` keeps so many pages under way.
    """
    fetch = functools.partial(
        asyncio,
        client=client,
        resource_ids=resource_ids,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
