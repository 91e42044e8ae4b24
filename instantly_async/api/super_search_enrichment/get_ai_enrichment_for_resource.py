# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `supersearch_enrichment.list_ai_enrichments`: GET /api/v2/supersearch-
enrichment/ai/{resource_id}/in-progress.

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
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="getAiEnrichmentForResource",
    name="supersearch_enrichment.list_ai_enrichments",
    method="GET",
    path="/api/v2/supersearch-enrichment/ai/{resource_id}/in-progress",
    scopes=(
        "supersearch_enrichments:read",  # or
        "supersearch_enrichments:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], list[models.AIEnrichmentProgress]] = decoding.list_of(
    decoding.model(models.AIEnrichmentProgress)
)


async def asyncio_detailed(
    resource_id: str,
    *,
    client: Caller,
) -> Response[list[models.AIEnrichmentProgress]]:
    """Send GET /api/v2/supersearch-enrichment/ai/{resource_id}/in-progress and give the whole response.

    See `instantly.supersearch_enrichment.list_ai_enrichments` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `supersearch_enrichments:read` or `supersearch_enrichments:all` or `all:read` or `all:all`.
    Source: GET /api/v2/supersearch-enrichment/ai/{resource_id}/in-progress
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "resource_id": resource_id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
