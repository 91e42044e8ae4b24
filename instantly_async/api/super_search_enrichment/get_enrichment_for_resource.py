# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `supersearch_enrichment.get`: GET /api/v2/supersearch-enrichment/{resource_id}.

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
    id="getEnrichmentForResource",
    name="supersearch_enrichment.get",
    method="GET",
    path="/api/v2/supersearch-enrichment/{resource_id}",
    retry_safe=True,
)
_decode: Callable[[Any], models.ResourceEnrichment] = decoding.object_of(models.ResourceEnrichment)


async def asyncio_detailed(
    resource_id: str,
    *,
    client: Caller,
) -> Response[models.ResourceEnrichment]:
    """Send GET /api/v2/supersearch-enrichment/{resource_id} and give the whole response.

    See `instantly.supersearch_enrichment.get` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: the API states none.
    Source: GET /api/v2/supersearch-enrichment/{resource_id}
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "resource_id": resource_id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
