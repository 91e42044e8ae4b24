# Generated from openapi.yaml by `make generate`; edits here are lost.
"""api_keys.list: GET /api/v2/api-keys"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation, Paging
from ..._core.pagination import Pager
from ..._core.types import UNSET, Response, Unset
from ...models.api_key_page import APIKeyPage

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.api_key import APIKey

OPERATION = Operation(
    id="listAPIKey",
    name="api_keys.list",
    method="GET",
    path="/api/v2/api-keys",
    scopes=(
        "api_keys:read",  # or
        "api_keys:all",  # or
        "all:read",  # or
        "all:all",
    ),
    paging=Paging(style="cursor", location="query", parameter="starting_after", max_limit=100),
    retry_safe=True,
)
_decode: Callable[[Any], APIKeyPage] = decoding.page_of(APIKeyPage)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
) -> Response[APIKeyPage]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        query={
            "limit": limit,
            "starting_after": starting_after,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
) -> APIKeyPage:
    """List the API keys.

    Args:
        limit: Items per page. 1 to 100.
        starting_after: Cursor: `next_starting_after` of the page before.

    Returns:
        The API keys of one page.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `api_keys:read` or `api_keys:all` or `all:read` or `all:all`.
    Source: GET /api/v2/api-keys
    """
    response = await asyncio_detailed(
        client=client,
        limit=limit,
        starting_after=starting_after,
    )
    return response.parsed


def iterate(
    *,
    client: InstantlyClient,
    limit: int = 100,
    starting_after: str | Unset = UNSET,
    max_items: int | None = None,
    prefetch: int = 0,
) -> Pager[APIKeyPage, APIKey]:
    """Walk the list over all its pages: `async for` gives items, `pages()` pages, `await` the first page.

    The arguments are those of `asyncio`; `max_items` ends the walk early, `prefetch` keeps so many pages under way.
    """
    fetch = functools.partial(
        asyncio,
        client=client,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
