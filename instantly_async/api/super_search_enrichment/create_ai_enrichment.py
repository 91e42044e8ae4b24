# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `supersearch_enrichment.create_ai_enrichment`: POST /api/v2/supersearch-enrichment/ai.

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
    id="createAIEnrichment",
    name="supersearch_enrichment.create_ai_enrichment",
    method="POST",
    path="/api/v2/supersearch-enrichment/ai",
    scopes=(
        "supersearch_enrichments:create",  # or
        "supersearch_enrichments:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
    arguments=(
        Argument("input_columns", "body", form="list"),
        Argument("limit", "body", least=1, most=1000000),
        Argument("filters", "body", form="list"),
    ),
)
_decode: Callable[[Any], models.AIEnrichmentJob] = decoding.object_of(models.AIEnrichmentJob)


async def asyncio_detailed(
    *,
    client: Caller,
    resource_id: str,
    output_column: str,
    resource_type: models.EnrichmentResourceType | int,
    model_version: models.EnrichmentModel | str,
    input_columns: Sequence[str] | Unset = UNSET,
    use_instantly_account: bool | Unset = UNSET,
    overwrite: bool | Unset = UNSET,
    auto_update: bool | Unset = UNSET,
    skip_leads_without_email: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    prompt: str | Unset = UNSET,
    template_id: str | Unset = UNSET,
    status: models.EnrichmentJobStatus | int | Unset = UNSET,
    filters: Sequence[Mapping[str, Any]] | Unset = UNSET,
) -> Response[models.AIEnrichmentJob]:
    """Send POST /api/v2/supersearch-enrichment/ai and give the whole response.

    See `instantly.supersearch_enrichment.create_ai_enrichment` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `supersearch_enrichments:create` or `supersearch_enrichments:all` or `all:create` or `all:all`.
    Source: POST /api/v2/supersearch-enrichment/ai
    """
    return await client.send(
        OPERATION,
        _decode,
        body={
            "resource_id": resource_id,
            "output_column": output_column,
            "resource_type": resource_type,
            "model_version": model_version,
            "input_columns": input_columns,
            "use_instantly_account": use_instantly_account,
            "overwrite": overwrite,
            "auto_update": auto_update,
            "skip_leads_without_email": skip_leads_without_email,
            "limit": limit,
            "prompt": prompt,
            "template_id": template_id,
            "status": status,
            "filters": filters,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
