# Generated from openapi.yaml by `make generate`; edits here are lost.
"""supersearch_enrichment.list_history: GET /api/v2/supersearch-enrichment/history/{resource_id}"""

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
    """GET /api/v2/supersearch-enrichment/history/{resource_id}. See `instantly.supersearch_enrichment.list_history`."""
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
    """Walk the list over all its pages. See `instantly.supersearch_enrichment.list_history`."""
    fetch = functools.partial(
        asyncio,
        resource_id,
        client=client,
    )
    return Pager(fetch, OPERATION, limit=limit, position=offset, max_items=max_items, prefetch=prefetch)
