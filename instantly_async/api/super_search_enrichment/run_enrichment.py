# Generated from openapi.yaml by `make generate`; edits here are lost.
"""supersearch_enrichment.run: POST /api/v2/supersearch-enrichment/run"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.enrichment_run import EnrichmentRun

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.enrichment_run_filter import EnrichmentRunFilter

OPERATION = Operation(
    id="runEnrichment",
    name="supersearch_enrichment.run",
    method="POST",
    path="/api/v2/supersearch-enrichment/run",
    retry_safe=False,
)
_decode: Callable[[Any], EnrichmentRun] = decoding.object_of(EnrichmentRun)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    resource_id: str,
    lead_ids: Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    column_name: str | Unset = UNSET,
    overwrite: bool | Unset = UNSET,
    starting_row: int | Unset = UNSET,
    count: int | Unset = UNSET,
    filters: Sequence[EnrichmentRunFilter | Mapping[str, Any]] | Unset = UNSET,
) -> Response[EnrichmentRun]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "resource_id": resource_id,
            "lead_ids": lead_ids,
            "limit": limit,
            "column_name": column_name,
            "overwrite": overwrite,
            "starting_row": starting_row,
            "count": count,
            "filters": filters,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    resource_id: str,
    lead_ids: Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    column_name: str | Unset = UNSET,
    overwrite: bool | Unset = UNSET,
    starting_row: int | Unset = UNSET,
    count: int | Unset = UNSET,
    filters: Sequence[EnrichmentRunFilter | Mapping[str, Any]] | Unset = UNSET,
) -> EnrichmentRun:
    """Run the enrichments that a list or campaign has.

    Without `lead_ids` the run covers all leads that are not yet enriched. `overwrite`, `starting_row` and
    `count` are for re-running one AI column and need `column_name`.

    Args:
        resource_id: List or campaign whose enrichments run. A UUID.
        lead_ids: Leads to enrich. When left out, all leads that are not yet enriched. 1 to 10000 items.
        limit: Enrich this many leads at most, counted from the first.
        column_name: AI column to fill again.
        overwrite: Whether values already in the AI column are replaced. Default false, which fills only empty
            ones. Needs `column_name`.
        starting_row: Position of the first lead to process, counted from 1. Default 1. Needs `column_name`.
            At least 1.
        count: Number of leads to process from `starting_row` on; without it, all up to the last. Needs
            `column_name`. At least 1.
        filters: Conditions on lead columns; a lead must meet every one of them to be enriched.

    Returns:
        The enrichment that was started.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: the API states none.
    Source: POST /api/v2/supersearch-enrichment/run
    """
    response = await asyncio_detailed(
        client=client,
        resource_id=resource_id,
        lead_ids=lead_ids,
        limit=limit,
        column_name=column_name,
        overwrite=overwrite,
        starting_row=starting_row,
        count=count,
        filters=filters,
    )
    return response.parsed
