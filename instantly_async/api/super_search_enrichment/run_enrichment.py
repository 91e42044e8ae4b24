# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `supersearch_enrichment.run`: POST /api/v2/supersearch-enrichment/run.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Argument, Operation
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="runEnrichment",
    name="supersearch_enrichment.run",
    method="POST",
    path="/api/v2/supersearch-enrichment/run",
    retry_safe=False,
    arguments=(
        Argument("lead_ids", "body", form="list", least=1, most=10000),
        Argument("starting_row", "body", least=1),
        Argument("count", "body", least=1),
        Argument("filters", "body", form="list"),
    ),
)
_decode: Callable[[Any], models.EnrichmentRun] = decoding.object_of(models.EnrichmentRun)


async def asyncio_detailed(
    *,
    client: Caller,
    resource_id: str,
    lead_ids: Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    column_name: str | Unset = UNSET,
    overwrite: bool | Unset = UNSET,
    starting_row: int | Unset = UNSET,
    count: int | Unset = UNSET,
    filters: Sequence[models.EnrichmentRunFilter | Mapping[str, Any]] | Unset = UNSET,
) -> Response[models.EnrichmentRun]:
    """Send POST /api/v2/supersearch-enrichment/run and give the whole response.

    See `instantly.supersearch_enrichment.run` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: the API states none.
    Source: POST /api/v2/supersearch-enrichment/run
    """
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


asyncio: Final = parsed(asyncio_detailed)
