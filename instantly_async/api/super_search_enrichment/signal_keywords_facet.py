# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `supersearch_enrichment.list_signal_keywords`: POST /api/v2/supersearch-enrichment/signal-
keywords-facet.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Argument, Operation
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="signalKeywordsFacet",
    name="supersearch_enrichment.list_signal_keywords",
    method="POST",
    path="/api/v2/supersearch-enrichment/signal-keywords-facet",
    scopes=(
        "supersearch_enrichments:read",  # or
        "supersearch_enrichments:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
    arguments=(Argument("limit", "body", least=1, most=100),),
)
_decode: Callable[[Any], models.SignalKeywordList] = decoding.object_of(models.SignalKeywordList)


async def asyncio_detailed(
    *,
    client: Caller,
    category: str,
    field: str,
    prefix: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[models.SignalKeywordList]:
    """Send POST /api/v2/supersearch-enrichment/signal-keywords-facet and give the whole response.

    See `instantly.supersearch_enrichment.list_signal_keywords` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `supersearch_enrichments:read` or `supersearch_enrichments:all` or `all:read` or `all:all`.
    Source: POST /api/v2/supersearch-enrichment/signal-keywords-facet
    """
    return await client.send(
        OPERATION,
        _decode,
        body={
            "category": category,
            "field": field,
            "prefix": prefix,
            "limit": limit,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
