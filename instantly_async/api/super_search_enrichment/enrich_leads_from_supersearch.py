# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `supersearch_enrichment.import_leads`: POST /api/v2/supersearch-enrichment/enrich-leads-from-
supersearch.

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
    id="enrichLeadsFromSupersearch",
    name="supersearch_enrichment.import_leads",
    method="POST",
    path="/api/v2/supersearch-enrichment/enrich-leads-from-supersearch",
    retry_safe=False,
    arguments=(
        Argument("search_filters", "body", deprecated=("jobListingFilter",)),
        Argument("limit", "body", least=1, most=1000000),
        Argument("custom_flow", "body", form="list"),
        Argument("signal_enrichment", "body", form="list"),
    ),
)
_decode: Callable[[Any], models.SupersearchImport] = decoding.object_of(models.SupersearchImport)


async def asyncio_detailed(
    *,
    client: Caller,
    search_filters: models.SuperSearchFilters | Mapping[str, Any],
    limit: int,
    search_name: str | Unset = UNSET,
    work_email_enrichment: bool | Unset = UNSET,
    fully_enriched_profile: bool | Unset = UNSET,
    custom_flow: Sequence[str] | Unset = UNSET,
    signal_enrichment: Sequence[str | models.SignalEnrichment | Mapping[str, Any]] | Unset = UNSET,
    resource_id: str | Unset = UNSET,
    auto_update: bool | Unset = UNSET,
    skip_rows_without_email: bool | Unset = UNSET,
    list_name: str | Unset = UNSET,
    ai_enrichment: Mapping[str, Any] | Unset = UNSET,
) -> Response[models.SupersearchImport]:
    """Send POST /api/v2/supersearch-enrichment/enrich-leads-from-supersearch and give the whole response.

    See `instantly.supersearch_enrichment.import_leads` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: the API states none.
    Source: POST /api/v2/supersearch-enrichment/enrich-leads-from-supersearch
    """
    return await client.send(
        OPERATION,
        _decode,
        body={
            "search_filters": search_filters,
            "limit": limit,
            "search_name": search_name,
            "work_email_enrichment": work_email_enrichment,
            "fully_enriched_profile": fully_enriched_profile,
            "custom_flow": custom_flow,
            "signal_enrichment": signal_enrichment,
            "resource_id": resource_id,
            "auto_update": auto_update,
            "skip_rows_without_email": skip_rows_without_email,
            "list_name": list_name,
            "ai_enrichment": ai_enrichment,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
