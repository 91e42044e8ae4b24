# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `ai_lead_finder_agents.update`: PATCH /api/v2/ai-agents/lead-finder/{id}.

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
    id="updateLeadFinderAgent",
    name="ai_lead_finder_agents.update",
    method="PATCH",
    path="/api/v2/ai-agents/lead-finder/{id}",
    scopes=(
        "ai_agents:update",  # or
        "ai_agents:all",  # or
        "all:update",  # or
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
    id: str,
    *,
    client: Caller,
    name: str | Unset = UNSET,
    campaign_id: str | Unset = UNSET,
    search_filters: models.LeadFinderFilters | Mapping[str, Any] | Unset = UNSET,
    min_active_leads: int | Unset = UNSET,
    on_exhaustion: models.ExhaustionPolicy | str | Unset = UNSET,
    fallback_search_filters: models.LeadFinderFilters | Mapping[str, Any] | None | Unset = UNSET,
    show_one_lead_per_company: bool | Unset = UNSET,
    ai_enrichment: Mapping[str, models.EnrichmentColumn | Mapping[str, Any]] | None | Unset = UNSET,
    ai_enrichment_workflow: str | Unset = UNSET,
) -> Response[models.AILeadFinderAgent]:
    """Send PATCH /api/v2/ai-agents/lead-finder/{id} and give the whole response.

    See `instantly.ai_lead_finder_agents.update` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `ai_agents:update` or `ai_agents:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/ai-agents/lead-finder/{id}
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        body={
            "name": name,
            "campaign_id": campaign_id,
            "search_filters": search_filters,
            "min_active_leads": min_active_leads,
            "on_exhaustion": on_exhaustion,
            "fallback_search_filters": fallback_search_filters,
            "show_one_lead_per_company": show_one_lead_per_company,
            "ai_enrichment": ai_enrichment,
            "ai_enrichment_workflow": ai_enrichment_workflow,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
