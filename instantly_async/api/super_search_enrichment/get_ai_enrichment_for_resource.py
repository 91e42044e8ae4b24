# Generated from openapi.yaml by `make generate`; edits here are lost.
"""supersearch_enrichment.list_ai_enrichments: GET /api/v2/supersearch-enrichment/ai/{resource_id}/in-progress"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.ai_enrichment_progress import AIEnrichmentProgress

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

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
_decode: Callable[[Any], list[AIEnrichmentProgress]] = decoding.list_of(decoding.model(AIEnrichmentProgress))


async def asyncio_detailed(
    resource_id: str,
    *,
    client: InstantlyClient,
) -> Response[list[AIEnrichmentProgress]]:
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
) -> list[AIEnrichmentProgress]:
    """List the AI enrichments in progress on a list or campaign.

    Args:
        resource_id: List or campaign that is being enriched. A UUID.

    Returns:
        The AI enrichments with their job states.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `supersearch_enrichments:read` or `supersearch_enrichments:all` or `all:read` or `all:all`.
    Source: GET /api/v2/supersearch-enrichment/ai/{resource_id}/in-progress
    """
    response = await asyncio_detailed(
        resource_id,
        client=client,
    )
    return response.parsed
