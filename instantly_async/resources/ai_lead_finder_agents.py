# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import models
from .._core.base_resource import Resource
from .._core.pagination import Pager
from .._core.types import UNSET, Unset
from ..api import ai_lead_finder_agent as _ai_lead_finder_agent


class AILeadFinderAgentsResource(Resource):
    """Agents that watch a campaign and refill it from a SuperSearch query when its active leads run low.

    `ai_agents.delete` deletes them.
    """

    async def create(
        self,
        *,
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
    ) -> models.AILeadFinderAgent:
        """Create an agent that refills a campaign with leads from a search.

        Right after creation the agent checks its campaign for the first time and tops it up if needed. It
        pauses itself when the workspace has no credits left. A second active agent for a campaign is refused
        with 409.

        Args:
            name: Name of the agent. 1 to 255 characters.
            campaign_id: Campaign that the agent refills. Only one active agent per campaign is allowed.
            search_filters: Audience to search, in SuperSearch form. An unknown key makes the request fail,
                and enum values have to match to the letter, spaces included.
            min_active_leads: The agent refills the campaign when its active leads fall below this number. 10
                to 10000.
            on_exhaustion: What happens once the search yields no further new leads.
            fallback_search_filters: Wider audience for when the main search is used up. Needed if
                `on_exhaustion` is `fallback`.
            show_one_lead_per_company: Whether a single top-up takes no more than one lead from each company.
                True when left out.
            source: Where the agent was created from; recorded for the vendor's usage statistics only.
            ai_enrichment: AI columns to fill with every top-up; each key is the name of the output column.
                New leads wait until their columns are filled.
            ai_enrichment_workflow: Template that the AI columns came from: `custom:<id>` or the key of a
                built-in one. Shown in the app, without effect.

        Returns:
            The new agent.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), ConflictError (409), RateLimitError (429), or
                the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_agents:create` or `ai_agents:all` or `all:create` or `all:all`.
        Source: POST /api/v2/ai-agents/lead-finder
        """
        return await _ai_lead_finder_agent.create_lead_finder_agent.asyncio(
            client=self._client,
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

    async def get(
        self,
        id: str,
    ) -> models.AILeadFinderAgent:
        """Fetch one lead finder agent with its whole configuration.

        Args:
            id: Lead finder agent to fetch.

        Returns:
            The agent.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_agents:read` or `ai_agents:all` or `all:read` or `all:all`.
        Source: GET /api/v2/ai-agents/lead-finder/{id}
        """
        return await _ai_lead_finder_agent.get_lead_finder_agent_by_id.asyncio(
            id,
            client=self._client,
        )

    async def get_stats(
        self,
        id: str,
    ) -> models.LeadFinderAgentStats:
        """Fetch the lifetime totals of a lead finder agent.

        Args:
            id: Lead finder agent whose totals are fetched.

        Returns:
            Totals since the agent was created.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_agents:read` or `ai_agents:all` or `all:read` or `all:all`.
        Source: GET /api/v2/ai-agents/lead-finder/{id}/stats
        """
        return await _ai_lead_finder_agent.get_lead_finder_agent_stats.asyncio(
            id,
            client=self._client,
        )

    def list_activities(
        self,
        id: str,
        *,
        limit: int = 100,
        starting_after: str | None | Unset = UNSET,
        max_items: int | None = None,
        prefetch: int = 0,
    ) -> Pager[models.LeadFinderActivityPage, models.LeadFinderActivity]:
        """List what a lead finder agent has done, newest event first.

        Args:
            id: Lead finder agent whose events are listed.
            limit: Items per page, 1 to 100.
            starting_after: The `next_starting_after` of the page before. It is an opaque cursor, not an event
                ID, and cannot be built by hand. The beginning when left out or None.
            max_items: End after so many items; None walks to the end.
            prefetch: Pages to fetch ahead while one is being worked on; needs `async with` around the walk.

        Returns:
            A pager: `async for` gives items, `pages()` pages, `await` the first page.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_agents:read` or `ai_agents:all` or `all:read` or `all:all`.
        Source: GET /api/v2/ai-agents/lead-finder/{id}/activities
        """
        return _ai_lead_finder_agent.list_lead_finder_agent_activities_by_id.iterate(
            id,
            client=self._client,
            limit=limit,
            starting_after=starting_after,
            max_items=max_items,
            prefetch=prefetch,
        )

    def list(
        self,
        *,
        limit: int = 100,
        starting_after: str | None | Unset = UNSET,
        max_items: int | None = None,
        prefetch: int = 0,
    ) -> Pager[models.AILeadFinderAgentPage, models.AILeadFinderAgent]:
        """List the workspace's lead finder agents, newest first.

        Args:
            limit: Items per page, 1 to 100.
            starting_after: Cursor: `next_starting_after` of the page before. The beginning when left out or
                None.
            max_items: End after so many items; None walks to the end.
            prefetch: Pages to fetch ahead while one is being worked on; needs `async with` around the walk.

        Returns:
            A pager: `async for` gives items, `pages()` pages, `await` the first page.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_agents:read` or `ai_agents:all` or `all:read` or `all:all`.
        Source: GET /api/v2/ai-agents/lead-finder
        """
        return _ai_lead_finder_agent.list_lead_finder_agents.iterate(
            client=self._client,
            limit=limit,
            starting_after=starting_after,
            max_items=max_items,
            prefetch=prefetch,
        )

    async def pause(
        self,
        id: str,
    ) -> models.AILeadFinderAgent:
        """Pause a lead finder agent.

        The campaign gets no more top-ups until the agent is resumed.

        Args:
            id: Lead finder agent to pause.

        Returns:
            The paused agent.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_agents:update` or `ai_agents:all` or `all:update` or `all:all`.
        Source: POST /api/v2/ai-agents/lead-finder/{id}/pause
        """
        return await _ai_lead_finder_agent.pause_lead_finder_agent_by_id.asyncio(
            id,
            client=self._client,
        )

    async def resume(
        self,
        id: str,
    ) -> models.AILeadFinderAgent:
        """Resume a paused lead finder agent.

        The agent checks its campaign at once and tops it up if it has too few active leads. While another
        agent is active for the same campaign the answer is 409; pause that one first.

        Args:
            id: Lead finder agent to resume.

        Returns:
            The resumed agent.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), ConflictError (409), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_agents:update` or `ai_agents:all` or `all:update` or `all:all`.
        Source: POST /api/v2/ai-agents/lead-finder/{id}/resume
        """
        return await _ai_lead_finder_agent.resume_lead_finder_agent_by_id.asyncio(
            id,
            client=self._client,
        )

    async def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        search_filters: models.LeadFinderFilters | Mapping[str, Any] | Unset = UNSET,
        min_active_leads: int | Unset = UNSET,
        on_exhaustion: models.ExhaustionPolicy | str | Unset = UNSET,
        fallback_search_filters: models.LeadFinderFilters | Mapping[str, Any] | None | Unset = UNSET,
        show_one_lead_per_company: bool | Unset = UNSET,
        ai_enrichment: Mapping[str, models.EnrichmentColumn | Mapping[str, Any]] | None | Unset = UNSET,
        ai_enrichment_workflow: str | Unset = UNSET,
    ) -> models.AILeadFinderAgent:
        """Change the settings of a lead finder agent.

        Switching `on_exhaustion` to `fallback` works only if fallback filters are part of the request or were
        stored before. A move to a campaign that has an active agent is refused with 409.

        Args:
            id: Lead finder agent to change.
            name: Name of the agent. 1 to 255 characters.
            campaign_id: Campaign that the agent serves from now on. Only one active agent per campaign is
                allowed.
            search_filters: New audience, in SuperSearch form. An unknown key makes the request fail, and enum
                values have to match to the letter, spaces included.
            min_active_leads: The agent refills the campaign when its active leads fall below this number. 10
                to 10000.
            on_exhaustion: What happens once the search yields no further new leads.
            fallback_search_filters: Wider audience for when the main search is used up.
            show_one_lead_per_company: Whether a single top-up takes no more than one lead from each company.
            ai_enrichment: AI columns to fill with every top-up; each key is the name of the output column.
                New leads wait until their columns are filled. The document does not say what null does.
            ai_enrichment_workflow: Template that the AI columns came from: `custom:<id>` or the key of a
                built-in one. Shown in the app, without effect.

        Returns:
            The agent after the change.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), ConflictError (409), RateLimitError (429), or
                the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_agents:update` or `ai_agents:all` or `all:update` or `all:all`.
        Source: PATCH /api/v2/ai-agents/lead-finder/{id}
        """
        return await _ai_lead_finder_agent.update_lead_finder_agent.asyncio(
            id,
            client=self._client,
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
