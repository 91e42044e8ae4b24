# Generated from openapi.yaml by `make generate`; edits here are lost.
"""supersearch_enrichment.list_history: GET /api/v2/supersearch-enrichment/history/{resource_id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation, Paging
from ..._core.pagination import ListPage, Pager
from ..._core.types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="getEnrichmentHistory",
    name="supersearch_enrichment.list_history",
    method="GET",
    path="/api/v2/supersearch-enrichment/history/{resource_id}",
    scopes=(
        "supersearch_enrichments:read",  # or
        "supersearch_enrichments:all",  # or
        "all:read",  # or
        "all:all",
    ),
    paging=Paging(style="offset", location="query", parameter="offset", max_limit=100),
    retry_safe=True,
)
_decode: Callable[[Any], list[dict[str, Any]]] = decoding.list_of(decoding.unchanged)


async def asyncio_detailed(
    resource_id: str,
    *,
    client: InstantlyClient,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[dict[str, Any]]]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "resource_id": resource_id,
        },
        query={
            "offset": offset,
            "limit": limit,
        },
    )


async def asyncio(
    resource_id: str,
    *,
    client: InstantlyClient,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> list[dict[str, Any]]:
    """List past enrichments of a list or campaign.

    Args:
        resource_id: List or campaign whose history is fetched. A UUID.
        offset: Number of entries to skip.
        limit: Most entries to return.

    Returns:
        The history entries, in a form the vendor does not specify.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `supersearch_enrichments:read` or `supersearch_enrichments:all` or `all:read` or `all:all`.
    Source: GET /api/v2/supersearch-enrichment/history/{resource_id}
    """
    response = await asyncio_detailed(
        resource_id,
        client=client,
        offset=offset,
        limit=limit,
    )
    return response.parsed


def iterate(
    resource_id: str,
    *,
    client: InstantlyClient,
    limit: int = 100,
    offset: int | Unset = UNSET,
    max_items: int | None = None,
    prefetch: int = 0,
) -> Pager[ListPage[dict[str, Any]], dict[str, Any]]:
    """Walk the list over all its pages: `async for` gives items, `pages()` pages, `await` the first page.

    The arguments are those of `asyncio`; `max_items` ends the walk early, `prefetch` keeps so many pages under way.
    """

    async def fetch(**position: Any) -> ListPage[dict[str, Any]]:
        return ListPage(await asyncio(resource_id, client=client, **position))

    return Pager(fetch, OPERATION, limit=limit, position=offset, max_items=max_items, prefetch=prefetch)
