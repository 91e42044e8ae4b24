# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `supersearch_enrichment.count_leads`: POST /api/v2/supersearch-enrichment/count-leads-from-
supersearch.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Argument, Operation
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="countLeadsFromSupersearch",
    name="supersearch_enrichment.count_leads",
    method="POST",
    path="/api/v2/supersearch-enrichment/count-leads-from-supersearch",
    scopes=(
        "supersearch_enrichments:read",  # or
        "supersearch_enrichments:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
    arguments=(Argument("search_filters", "body", deprecated=("jobListingFilter",)),),
)
_decode: Callable[[Any], models.LeadCount] = decoding.object_of(models.LeadCount)


async def asyncio_detailed(
    *,
    client: Caller,
    search_filters: models.SuperSearchFilters | Mapping[str, Any],
    skip_owned_leads: bool | Unset = UNSET,
    show_one_lead_per_company: bool | Unset = UNSET,
) -> Response[models.LeadCount]:
    """Send POST /api/v2/supersearch-enrichment/count-leads-from-supersearch and give the whole response.

    See `instantly.supersearch_enrichment.count_leads` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `supersearch_enrichments:read` or `supersearch_enrichments:all` or `all:read` or `all:all`.
    Source: POST /api/v2/supersearch-enrichment/count-leads-from-supersearch
    """
    return await client.send(
        OPERATION,
        _decode,
        body={
            "search_filters": search_filters,
            "skip_owned_leads": skip_owned_leads,
            "show_one_lead_per_company": show_one_lead_per_company,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
