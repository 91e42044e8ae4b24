# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_lead_finder_agents.create: POST /api/v2/ai-agents/lead-finder"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.ai_lead_finder_agent import AILeadFinderAgent

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.enrichment_column import EnrichmentColumn
    from ...models.exhaustion_policy import ExhaustionPolicy
    from ...models.lead_finder_filters import LeadFinderFilters
    from ...models.lead_finder_source import LeadFinderSource

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
)
_decode: Callable[[Any], AILeadFinderAgent] = decoding.object_of(AILeadFinderAgent)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    name: str,
    campaign_id: str,
    search_filters: LeadFinderFilters | Mapping[str, Any],
    min_active_leads: int,
    on_exhaustion: ExhaustionPolicy | str,
    fallback_search_filters: LeadFinderFilters | Mapping[str, Any] | Unset = UNSET,
    show_one_lead_per_company: bool | Unset = UNSET,
    source: LeadFinderSource | str | Unset = UNSET,
    ai_enrichment: Mapping[str, EnrichmentColumn | Mapping[str, Any]] | Unset = UNSET,
    ai_enrichment_workflow: str | Unset = UNSET,
) -> Response[AILeadFinderAgent]:
    """Like `asyncio`, with the status, headers and body of the answer."""
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


async def asyncio(
    *,
    client: InstantlyClient,
    name: str,
    campaign_id: str,
    search_filters: LeadFinderFilters | Mapping[str, Any],
    min_active_leads: int,
    on_exhaustion: ExhaustionPolicy | str,
    fallback_search_filters: LeadFinderFilters | Mapping[str, Any] | Unset = UNSET,
    show_one_lead_per_company: bool | Unset = UNSET,
    source: LeadFinderSource | str | Unset = UNSET,
    ai_enrichment: Mapping[str, EnrichmentColumn | Mapping[str, Any]] | Unset = UNSET,
    ai_enrichment_workflow: str | Unset = UNSET,
) -> AILeadFinderAgent:
    """Create an agent that refills a campaign with leads from a search.

    Right after creation the agent checks its campaign for the first time and tops it up if needed. It pauses
    itself when the workspace has no credits left.

    Args:
        name: 1 to 255 characters.
        campaign_id: Campaign that the agent refills. Only one active agent per campaign is allowed.
        search_filters: Audience to search, in SuperSearch form. An unknown key makes the request fail, and
            enum values have to match to the letter, spaces included.
        min_active_leads: The agent refills the campaign when its active leads fall below this number. 10 to
            10000.
        on_exhaustion: What happens once the search yields no further new leads.
        fallback_search_filters: Wider audience for when the main search is used up. Needed if `on_exhaustion`
            is `fallback`.
        show_one_lead_per_company: Whether a single top-up takes no more than one lead from each company. True
            when left out.
        source: Where the agent was created from; recorded for the vendor's usage statistics only.
        ai_enrichment: AI columns to fill with every top-up; each key is the name of the output column. New
            leads wait until their columns are filled.
        ai_enrichment_workflow: Template that the AI columns came from: `custom:<id>` or the key of a built-in
            one. Shown in the app, without effect.

    Returns:
        The new agent.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), ConflictError (409), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_agents:create` or `ai_agents:all` or `all:create` or `all:all`.
    Source: POST /api/v2/ai-agents/lead-finder
    """
    response = await asyncio_detailed(
        client=client,
        name=name,
        campaign_id=campaign_id,
        search_filters=search_filters,
        min_active_leads=min_active_leads,
        on_exhaustion=on_exhaustion,
        fallback_search_filters=fallback_search_filters,
        show_one_lead_per_company=show_one_lead_per_company,
        source=source,
        ai_enrichment=ai_enrichment,
        ai_enrichment_workflow=ai_enrichment_workflow,
    )
    return response.parsed
