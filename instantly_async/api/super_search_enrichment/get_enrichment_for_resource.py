# Generated from openapi.yaml by `make generate`; edits here are lost.
"""supersearch_enrichment.get: GET /api/v2/supersearch-enrichment/{resource_id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.resource_enrichment import ResourceEnrichment

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="getEnrichmentForResource",
    name="supersearch_enrichment.get",
    method="GET",
    path="/api/v2/supersearch-enrichment/{resource_id}",
    retry_safe=True,
)
_decode: Callable[[Any], ResourceEnrichment] = decoding.object_of(ResourceEnrichment)


async def asyncio_detailed(
    resource_id: str,
    *,
    client: InstantlyClient,
) -> Response[ResourceEnrichment]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "resource_id": resource_id,
        },
    )


async def asyncio(
    resource_id: str,
    *,
    client: InstantlyClient,
) -> ResourceEnrichment:
    """Fetch the enrichment of a list or campaign.

    `exists` in the answer says whether the resource has an enrichment.

    Args:
        resource_id: List or campaign whose enrichment is fetched. A UUID.

    Returns:
        State and settings of the enrichment.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: the API states none.
    Source: GET /api/v2/supersearch-enrichment/{resource_id}
    """
    response = await asyncio_detailed(
        resource_id,
        client=client,
    )
    return response.parsed
