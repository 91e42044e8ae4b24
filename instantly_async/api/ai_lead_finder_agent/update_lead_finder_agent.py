# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_lead_finder_agents.update: PATCH /api/v2/ai-agents/lead-finder/{id}"""

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
)
_decode: Callable[[Any], AILeadFinderAgent] = decoding.object_of(AILeadFinderAgent)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
    name: str | Unset = UNSET,
    campaign_id: str | Unset = UNSET,
    search_filters: LeadFinderFilters | Mapping[str, Any] | Unset = UNSET,
    min_active_leads: int | Unset = UNSET,
    on_exhaustion: ExhaustionPolicy | str | Unset = UNSET,
    fallback_search_filters: LeadFinderFilters | Mapping[str, Any] | None | Unset = UNSET,
    show_one_lead_per_company: bool | Unset = UNSET,
    ai_enrichment: Mapping[str, EnrichmentColumn | Mapping[str, Any]] | None | Unset = UNSET,
    ai_enrichment_workflow: str | Unset = UNSET,
) -> Response[AILeadFinderAgent]:
    """Like `asyncio`, with the status, headers and body of the answer."""
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


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
    name: str | Unset = UNSET,
    campaign_id: str | Unset = UNSET,
    search_filters: LeadFinderFilters | Mapping[str, Any] | Unset = UNSET,
    min_active_leads: int | Unset = UNSET,
    on_exhaustion: ExhaustionPolicy | str | Unset = UNSET,
    fallback_search_filters: LeadFinderFilters | Mapping[str, Any] | None | Unset = UNSET,
    show_one_lead_per_company: bool | Unset = UNSET,
    ai_enrichment: Mapping[str, EnrichmentColumn | Mapping[str, Any]] | None | Unset = UNSET,
    ai_enrichment_workflow: str | Unset = UNSET,
) -> AILeadFinderAgent:
    """Change the settings of a lead finder agent.

    Switching `on_exhaustion` to `fallback` works only if fallback filters are part of the request or were
    stored before.

    Args:
        id: Lead finder agent to change.
        name: 1 to 255 characters.
        campaign_id: Campaign that the agent serves from now on. Only one active agent per campaign is
            allowed.
        search_filters: New audience, in SuperSearch form. An unknown key makes the request fail, and enum
            values have to match to the letter, spaces included.
        min_active_leads: The agent refills the campaign when its active leads fall below this number. 10 to
            10000.
        on_exhaustion: What happens once the search yields no further new leads.
        fallback_search_filters: Wider audience for when the main search is used up.
        show_one_lead_per_company: Whether a single top-up takes no more than one lead from each company.
        ai_enrichment: AI columns to fill with every top-up; each key is the name of the output column.
        ai_enrichment_workflow: Template that the AI columns came from: `custom:<id>` or the key of a built-in
            one. Shown in the app, without effect.

    Returns:
        The agent after the change.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), ConflictError (409), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_agents:update` or `ai_agents:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/ai-agents/lead-finder/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
        name=name,
        campaign_id=campaign_id,
        search_filters=search_filters,
        min_active_leads=min_active_leads,
        on_exhaustion=on_exhaustion,
        fallback_search_filters=fallback_search_filters,
        show_one_lead_per_company=show_one_lead_per_company,
        ai_enrichment=ai_enrichment,
        ai_enrichment_workflow=ai_enrichment_workflow,
    )
    return response.parsed
