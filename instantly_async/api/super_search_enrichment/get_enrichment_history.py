# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `supersearch_enrichment.list_history`: GET /api/v2/supersearch-enrichment/history/{resource_id}.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, Final

from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation, Paging
from ..._core.pagination import ListPage, Pager
from ..._core.types import UNSET, Response, Unset

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
    client: Caller,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[list[dict[str, Any]]]:
    """Send GET /api/v2/supersearch-enrichment/history/{resource_id} and give the whole response.

    See `instantly.supersearch_enrichment.list_history` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `supersearch_enrichments:read` or `supersearch_enrichments:all` or `all:read` or `all:all`.
    Source: GET /api/v2/supersearch-enrichment/history/{resource_id}
    """
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


asyncio: Final = parsed(asyncio_detailed)


def iterate(
    resource_id: str,
    *,
    client: Caller,
    limit: int = 100,
    offset: int | None | Unset = UNSET,
    max_items: int | None = None,
    prefetch: int = 0,
) -> Pager[ListPage[dict[str, Any]], dict[str, Any]]:
    """Walk the list of GET /api/v2/supersearch-enrichment/history/{resource_id} over all its pages.

    See `instantly.supersearch_enrichment.list_history` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        A pager: `async for` gives items, `pages()` pages, `await` the first page.

    Scopes: `supersearch_enrichments:read` or `supersearch_enrichments:all` or `all:read` or `all:all`.
    Source: GET /api/v2/supersearch-enrichment/history/{resource_id}
    """
    fetch = functools.partial(
        asyncio,
        resource_id,
        client=client,
    )
    return Pager(fetch, OPERATION, limit=limit, position=offset, max_items=max_items, prefetch=prefetch)
