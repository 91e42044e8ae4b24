# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `ai_lead_finder_agents.create`: POST /api/v2/ai-agents/lead-finder.

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
    id="createLeadFinderAgent",
    name="ai_lead_finder_agents.create",
    method="POST",
    path="/api/v2/ai-agents/lead-finder",
    scopes=(
        "ai_agents:create",  # or
        "ai_agents:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
    arguments=(
        Argument("name", "body", least=1, most=255),
        Argument("search_filters", "body", deprecated=("jobListingFilter",)),
        Argument("min_active_leads", "body", least=10, most=10000),
        Argument("fallback_search_filters", "body", deprecated=("jobListingFilter",)),
    ),
)
_decode: Callable[[Any], models.AILeadFinderAgent] = decoding.object_of(models.AILeadFinderAgent)


async def asyncio_detailed(
    *,
    client: Caller,
    name: str,
    campaign_id: str,
    search_filters: models.LeadFinderFilters | Mapping[str, Any],
    min_active_leads: int,
    on_exhaustion: models.ExhaustionPolicy | str,
    fallback_search_filters: models.LeadFinderFilters | Mapping[str, Any] | Unset = UNSET,
    show_one_lead_per_company: bool | Unset = UNSET,
    source: models.LeadFinderSource | str | Unset = UNSET,
    ai_enrichment: Mapping[str, models.EnrichmentColumn | Mapping[str, Any]] | Unset = UNSET,
    ai_enrichment_workflow: str | Unset = UNSET,
) -> Response[models.AILeadFinderAgent]:
    """Send POST /api/v2/ai-agents/lead-finder and give the whole response.

    See `instantly.ai_lead_finder_agents.create` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `ai_agents:create` or `ai_agents:all` or `all:create` or `all:all`.
    Source: POST /api/v2/ai-agents/lead-finder
    """
    return await client.send(
        OPERATION,
        _decode,
        body={
            "name": name,
            "campaign_id": campaign_id,
            "search_filters": search_filters,
            "min_active_leads": min_active_leads,
            "on_exhaustion": on_exhaustion,
            "fallback_search_filters": fallback_search_filters,
            "show_one_lead_per_company": show_one_lead_per_company,
            "source": source,
            "ai_enrichment": ai_enrichment,
            "ai_enrichment_workflow": ai_enrichment_workflow,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
