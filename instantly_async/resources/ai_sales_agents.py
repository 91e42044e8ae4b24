# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from .. import models
from .._core.base_resource import Resource
from .._core.pagination import Pager
from .._core.types import UNSET, Unset
from ..api import ai_sales_agent as _ai_sales_agent


class AISalesAgentsResource(Resource):
    """Agents that plan and run outreach campaigns on their own, with their activities, guidance rules and
    results.

    `ai_agents.list` and `ai_agents.delete` list and delete them.
    """

    async def approve_sdr_activity(
        self,
        id: str,
        activity_id: str,
    ) -> models.AISalesAgentActivity:
        """Approve a pending activity of an AI SDR, as the API also calls an AI sales agent.

        The API has this call twice: `ai_sales_agents.approve_activity` is the other one.

        Args:
            id: Agent that the activity belongs to.
            activity_id: Pending activity to approve.

        Returns:
            The activity after approval.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_sdr:update` or `ai_sdr:all` or `all:update` or `all:all`.
        Source: POST /api/v2/ai-agents/{id}/activity/{activity_id}/approve
        """
        return await _ai_sales_agent.approve_ai_sdr_activity.asyncio(
            id,
            activity_id,
            client=self._client,
        )

    async def approve_activities(
        self,
        id: str,
        *,
        activity_ids: Sequence[str],
    ) -> models.ApprovedActivities:
        """Approve several pending activities of an AI sales agent.

        The answer is a 404 error if no given activity exists or none of them is pending.

        Args:
            id: Agent that the activities belong to.
            activity_ids: Activities to approve, 100 at most. 1 to 100 items.

        Returns:
            How many activities were approved.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_sdr:update` or `ai_sdr:all` or `all:update` or `all:all`.
        Source: POST /api/v2/ai-agents/sales/{id}/activities/approve
        """
        return await _ai_sales_agent.approve_sales_agent_activities.asyncio(
            id,
            client=self._client,
            activity_ids=activity_ids,
        )

    async def approve_activity(
        self,
        id: str,
        activity_id: str,
    ) -> models.AISalesAgentActivity:
        """Approve a pending activity of an AI sales agent.

        An activity that is unknown or no longer pending gives a 404 error.

        Args:
            id: Agent that the activity belongs to.
            activity_id: Pending activity to approve.

        Returns:
            The activity after approval.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_sdr:update` or `ai_sdr:all` or `all:update` or `all:all`.
        Source: POST /api/v2/ai-agents/sales/{id}/activities/{activity_id}/approve
        """
        return await _ai_sales_agent.approve_sales_agent_activity.asyncio(
            id,
            activity_id,
            client=self._client,
        )

    async def create_imported_leads_activity(
        self,
        id: str,
        *,
        lead_ids: Sequence[str],
        master_list_id: str,
        source: str | Unset = UNSET,
    ) -> models.AISalesAgentActivity:
        """Record that leads were imported for an AI sales agent from a CSV file.

        Call it after a manual CSV upload; it creates an activity of type `imported_leads`. Submitting the
        same import again returns the activity that exists already. As long as the agent has no campaign the
        answer is 409; try again a little later.

        Args:
            id: Agent that the leads were imported for.
            lead_ids: Leads that were imported. Not empty.
            master_list_id: Lead list that received the leads.
            source: Where the leads came from. Always 'csv_import'.

        Returns:
            The activity of the import, new or already present.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), ConflictError (409), RateLimitError (429), or
                the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_sdr:update` or `ai_sdr:all` or `all:update` or `all:all`.
        Source: POST /api/v2/ai-agents/{id}/activities/imported-leads
        """
        return await _ai_sales_agent.create_imported_leads_activity.asyncio(
            id,
            client=self._client,
            lead_ids=lead_ids,
            master_list_id=master_list_id,
            source=source,
        )

    async def create(
        self,
        *,
        name: str,
        description: str | None | Unset = UNSET,
        type: models.BusinessSourceType | str | Unset = UNSET,
        input: str | None | Unset = UNSET,
        config: models.SalesAgentConfigInput | Mapping[str, Any] | Unset = UNSET,
        agent_type: models.NewSalesAgentKind | int | Unset = UNSET,
        self_improvement: bool | None | Unset = UNSET,
        status: models.AIAgentStatus | int | Unset = UNSET,
        memory_from_workspace: bool | Unset = UNSET,
        master_lead_list_id: str | Unset = UNSET,
        initial_scrape_ready: bool | Unset = UNSET,
        is_duplicate: bool | Unset = UNSET,
        source_ai_sdr_id: str | Unset = UNSET,
    ) -> models.AISalesAgent:
        """Create an AI sales agent.

        The business details of the agent come from one of three sources: a scrape of a website or pitch deck
        (`type` and `input`), the details kept in the workspace (`memory_from_workspace`), or another agent
        (`is_duplicate` with `source_ai_sdr_id`).

        Args:
            name: Name of the agent.
            description: Description of the agent.
            type: How the business details are obtained. Needed unless `memory_from_workspace` is true.
            input: Website URL or text of the pitch deck, depending on `type`. Needed unless
                `memory_from_workspace` is true.
            config: Memory, enrichment, outreach and autonomy settings; defaults apply when it is left out.
            agent_type: Purpose of the agent, kept unchanged afterwards. Needed unless `is_duplicate` is true;
                a duplicate has the kind of its source.
            self_improvement: Let the agent refine its outreach with what it learns from the results of
                earlier campaigns.
            status: State to start in; `0` (inactive) when left out.
            memory_from_workspace: Copy the business details of the workspace instead of scraping, and create
                a first setup activity. `type` and `input` are then unnecessary.
            master_lead_list_id: Lead list that serves the agent as its master list.
            initial_scrape_ready: Whether the first scrape counts as done.
            is_duplicate: Copy another agent of the workspace; `source_ai_sdr_id` must name it.
            source_ai_sdr_id: Agent of the current workspace that is copied; needed when `is_duplicate` is
                true.

        Returns:
            The created agent.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_sdr:create` or `ai_sdr:all` or `all:create` or `all:all`.
        Source: POST /api/v2/ai-agents/sales
        """
        return await _ai_sales_agent.create_sales_agent.asyncio(
            client=self._client,
            name=name,
            description=description,
            type=type,
            input=input,
            config=config,
            agent_type=agent_type,
            self_improvement=self_improvement,
            status=status,
            memory_from_workspace=memory_from_workspace,
            master_lead_list_id=master_lead_list_id,
            initial_scrape_ready=initial_scrape_ready,
            is_duplicate=is_duplicate,
            source_ai_sdr_id=source_ai_sdr_id,
        )

    async def create_guidance_rule(
        self,
        id: str,
        *,
        content: str,
        title: str | Unset = UNSET,
    ) -> models.GuidanceRule:
        """Add a guidance rule to an AI sales agent.

        Ten rules per agent are the limit. All rules of an agent are saved together, so of two simultaneous
        writes the later one wins; make changes one after the other. One rule too many is refused with 400.

        Args:
            id: Agent that gets the rule.
            content: What the agent has to observe when it writes outreach. Not empty.
            title: Short single-line title; when left out, a default one derived from the position is used. At
                most 119 characters; pattern `^[^\\n\\r]*$`.

        Returns:
            The new rule.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_sdr:update` or `ai_sdr:all` or `all:update` or `all:all`.
        Source: POST /api/v2/ai-agents/sales/{id}/guidance-rules
        """
        return await _ai_sales_agent.create_sales_agent_guidance_rule.asyncio(
            id,
            client=self._client,
            content=content,
            title=title,
        )

    async def delete_guidance_rule(
        self,
        id: str,
        rule_id: str,
    ) -> models.DeletedGuidanceRule:
        """Delete a guidance rule of an AI sales agent.

        The rules that are left get new ids, because ids are positions; list them again before the next
        change. All rules of an agent are saved together, so of two simultaneous writes the later one wins.

        Args:
            id: Agent that the rule belongs to.
            rule_id: Id by position, such as `rule-0`, taken from the list of rules; deleting a rule renumbers
                the others. Pattern `^rule-(0|[1-9][0-9]*)$`.

        Returns:
            Confirmation of the deletion.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_sdr:update` or `ai_sdr:all` or `all:update` or `all:all`.
        Source: DELETE /api/v2/ai-agents/sales/{id}/guidance-rules/{rule_id}
        """
        return await _ai_sales_agent.delete_sales_agent_guidance_rule.asyncio(
            id,
            rule_id,
            client=self._client,
        )

    async def get_sdr_analytics(
        self,
        id: str,
        *,
        start_date: datetime.datetime | datetime.date | str | Unset = UNSET,
        end_date: datetime.datetime | datetime.date | str | Unset = UNSET,
    ) -> models.SalesAgentAnalytics:
        """Get daily results of an AI SDR, as the API also calls an AI sales agent.

        Merges the figures of every campaign of the agent. The API has this call twice:
        `ai_sales_agents.get_analytics` is the other one, and its response has the same form.

        Args:
            id: Agent whose campaigns are evaluated.
            start_date: Earliest time to include, ISO 8601.
            end_date: Latest time to include, ISO 8601.

        Returns:
            Daily figures and their totals.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_sdr:read` or `ai_sdr:all` or `all:read` or `all:all`.
        Source: GET /api/v2/ai-agents/{id}/analytics
        """
        return await _ai_sales_agent.get_ai_sdr_analytics.asyncio(
            id,
            client=self._client,
            start_date=start_date,
            end_date=end_date,
        )

    def list_sdr_lead_activity(
        self,
        id: str,
        *,
        limit: int = 100,
        skip: int | None | Unset = UNSET,
        max_items: int | None = None,
        prefetch: int = 0,
        start_date: datetime.datetime | datetime.date | str | Unset = UNSET,
        end_date: datetime.datetime | datetime.date | str | Unset = UNSET,
        filter: models.LeadActivityFilter | str | Unset = UNSET,
    ) -> Pager[models.LeadActivityOffsetPage, models.LeadActivity]:
        """List what happened with each lead of an AI SDR, as the API also calls an AI sales agent.

        The API has this call twice: `ai_sales_agents.list_lead_activity` is the other one, and pages by
        cursor instead of by offset.

        Args:
            id: Agent whose leads are listed.
            start_date: Earliest time to include, ISO 8601.
            end_date: Latest time to include, ISO 8601.
            filter: Restrict the leads to those that replied or have an opportunity.
            limit: Items per page, 1 to 100.
            skip: Leads to pass over before the page starts; 0 when left out. The beginning when left out or
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

        Scopes: `ai_sdr:read` or `ai_sdr:all` or `all:read` or `all:all`.
        Source: GET /api/v2/ai-agents/{id}/leads/activity
        """
        return _ai_sales_agent.get_ai_sdr_lead_activity.iterate(
            id,
            client=self._client,
            limit=limit,
            skip=skip,
            max_items=max_items,
            prefetch=prefetch,
            start_date=start_date,
            end_date=end_date,
            filter=filter,
        )

    async def get_sdr_lead_activity_summary(
        self,
        id: str,
        *,
        start_date: datetime.datetime | datetime.date | str | Unset = UNSET,
        end_date: datetime.datetime | datetime.date | str | Unset = UNSET,
    ) -> models.LeadActivitySummary:
        """Get counts and rates of lead activity of an AI SDR, as the API also calls an AI sales agent.

        Sums up all campaigns of the agent. The API has this call twice:
        `ai_sales_agents.get_lead_activity_summary` is the other one, and its response has the same form.

        Args:
            id: Agent whose leads are counted.
            start_date: Earliest time to include, ISO 8601.
            end_date: Latest time to include, ISO 8601.

        Returns:
            Counts and rates over all leads.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_sdr:read` or `ai_sdr:all` or `all:read` or `all:all`.
        Source: GET /api/v2/ai-agents/{id}/leads/activity/summary
        """
        return await _ai_sales_agent.get_ai_sdr_lead_activity_summary.asyncio(
            id,
            client=self._client,
            start_date=start_date,
            end_date=end_date,
        )

    async def get_sdr_opportunity_summary(
        self,
        id: str,
        *,
        start_date: datetime.datetime | datetime.date | str | Unset = UNSET,
        end_date: datetime.datetime | datetime.date | str | Unset = UNSET,
    ) -> models.OpportunitySummary:
        """Get the opportunities of an AI SDR by status and by campaign; the API also calls it an AI sales agent.

        The API has this call twice: `ai_sales_agents.get_opportunity_summary` is the other one, and its
        response has the same form.

        Args:
            id: Agent whose opportunities are counted.
            start_date: Earliest time to include, ISO 8601.
            end_date: Latest time to include, ISO 8601.

        Returns:
            Overall counts and those of each campaign.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_sdr:read` or `ai_sdr:all` or `all:read` or `all:all`.
        Source: GET /api/v2/ai-agents/{id}/opportunities/summary
        """
        return await _ai_sales_agent.get_ai_sdr_opportunity_summary.asyncio(
            id,
            client=self._client,
            start_date=start_date,
            end_date=end_date,
        )

    async def get(
        self,
        id: str,
    ) -> models.AISalesAgent:
        """Get an AI sales agent with its complete configuration.

        Args:
            id: Agent to read.

        Returns:
            The agent.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_sdr:read` or `ai_sdr:all` or `all:read` or `all:all`.
        Source: GET /api/v2/ai-agents/sales/{id}
        """
        return await _ai_sales_agent.get_sales_agent.asyncio(
            id,
            client=self._client,
        )

    async def get_analytics(
        self,
        id: str,
        *,
        start_date: datetime.datetime | datetime.date | str | Unset = UNSET,
        end_date: datetime.datetime | datetime.date | str | Unset = UNSET,
    ) -> models.SalesAgentAnalytics:
        """Get daily results of an AI sales agent, merged over its campaigns.

        Contains e-mails sent, replies, opportunities, leads found and overall e-mail activity. Without dates
        the whole history is covered.

        Args:
            id: Agent whose campaigns are evaluated.
            start_date: Earliest time to include, ISO 8601; open-ended when left out.
            end_date: Latest time to include, ISO 8601; the present when left out.

        Returns:
            Daily figures and their totals.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_sdr:read` or `ai_sdr:all` or `all:read` or `all:all`.
        Source: GET /api/v2/ai-agents/sales/{id}/analytics
        """
        return await _ai_sales_agent.get_sales_agent_analytics.asyncio(
            id,
            client=self._client,
            start_date=start_date,
            end_date=end_date,
        )

    async def get_lead_activity_summary(
        self,
        id: str,
        *,
        start_date: datetime.datetime | datetime.date | str | Unset = UNSET,
        end_date: datetime.datetime | datetime.date | str | Unset = UNSET,
    ) -> models.LeadActivitySummary:
        """Get counts and rates of lead activity of an AI sales agent.

        Sums up all campaigns of the agent. Without dates the whole history is covered.

        Args:
            id: Agent whose leads are counted.
            start_date: Earliest time to include, ISO 8601; open-ended when left out.
            end_date: Latest time to include, ISO 8601; the present when left out.

        Returns:
            Counts and rates over all leads.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_sdr:read` or `ai_sdr:all` or `all:read` or `all:all`.
        Source: GET /api/v2/ai-agents/sales/{id}/leads/activity/summary
        """
        return await _ai_sales_agent.get_sales_agent_lead_activity_summary.asyncio(
            id,
            client=self._client,
            start_date=start_date,
            end_date=end_date,
        )

    async def get_opportunity_summary(
        self,
        id: str,
        *,
        start_date: datetime.datetime | datetime.date | str | Unset = UNSET,
        end_date: datetime.datetime | datetime.date | str | Unset = UNSET,
    ) -> models.OpportunitySummary:
        """Get the opportunities of an AI sales agent by status and by campaign.

        Without dates the whole history is covered.

        Args:
            id: Agent whose opportunities are counted.
            start_date: Earliest time to include, ISO 8601; open-ended when left out.
            end_date: Latest time to include, ISO 8601; the present when left out.

        Returns:
            Overall counts and those of each campaign.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_sdr:read` or `ai_sdr:all` or `all:read` or `all:all`.
        Source: GET /api/v2/ai-agents/sales/{id}/opportunities/summary
        """
        return await _ai_sales_agent.get_sales_agent_opportunity_summary.asyncio(
            id,
            client=self._client,
            start_date=start_date,
            end_date=end_date,
        )

    def list_activities(
        self,
        id: str,
        *,
        limit: int = 100,
        starting_after: str | None | Unset = UNSET,
        max_items: int | None = None,
        prefetch: int = 0,
        action_status: Sequence[models.SalesAgentActionStatus | str] | Unset = UNSET,
        action_type: Sequence[models.SalesAgentActionFilter | str] | Unset = UNSET,
        exclude_live_feed_hidden: bool | Unset = UNSET,
    ) -> Pager[models.AISalesAgentActivityPage, models.AISalesAgentActivity]:
        """List the activities of an AI sales agent.

        Args:
            id: Agent whose activities are listed.
            action_status: Keep only activities in one of these states.
            action_type: Keep only activities of these kinds.
            exclude_live_feed_hidden: Leave out what the agent's live feed does not show, that is warnings and
                lead recommendations already delivered. Off by default.
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

        Scopes: `ai_sdr:read` or `ai_sdr:all` or `all:read` or `all:all`.
        Source: GET /api/v2/ai-agents/sales/{id}/activities
        """
        return _ai_sales_agent.list_sales_agent_activities.iterate(
            id,
            client=self._client,
            limit=limit,
            starting_after=starting_after,
            max_items=max_items,
            prefetch=prefetch,
            action_status=action_status,
            action_type=action_type,
            exclude_live_feed_hidden=exclude_live_feed_hidden,
        )

    async def list_guidance_rules(
        self,
        id: str,
    ) -> models.GuidanceRuleList:
        """List the guidance rules that an AI sales agent writes by.

        All rules are returned at once, as an agent has 10 at most.

        Args:
            id: Agent whose rules are listed.

        Returns:
            All rules of the agent.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_sdr:read` or `ai_sdr:all` or `all:read` or `all:all`.
        Source: GET /api/v2/ai-agents/sales/{id}/guidance-rules
        """
        return await _ai_sales_agent.list_sales_agent_guidance_rules.asyncio(
            id,
            client=self._client,
        )

    def list_lead_activity(
        self,
        id: str,
        *,
        limit: int = 100,
        starting_after: str | None | Unset = UNSET,
        max_items: int | None = None,
        prefetch: int = 0,
        start_date: datetime.datetime | datetime.date | str | Unset = UNSET,
        end_date: datetime.datetime | datetime.date | str | Unset = UNSET,
        filter: models.LeadActivityFilter | str | Unset = UNSET,
    ) -> Pager[models.LeadActivityPage, models.LeadActivity]:
        """List what happened with each lead of an AI sales agent.

        Covers all campaigns of the agent, in ascending order of the leads' e-mail addresses: messages sent,
        opens, clicks, replies, bounces and opportunities. Without dates the whole history is covered.

        Args:
            id: Agent whose leads are listed.
            start_date: Earliest time to include, ISO 8601; open-ended when left out.
            end_date: Latest time to include, ISO 8601; the present when left out.
            filter: Restrict the leads to those that replied or have an opportunity.
            limit: Items per page, 1 to 100.
            starting_after: Cursor for the next page, the e-mail address of the last lead seen; take it from
                `next_starting_after`. The beginning when left out or None.
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

        Scopes: `ai_sdr:read` or `ai_sdr:all` or `all:read` or `all:all`.
        Source: GET /api/v2/ai-agents/sales/{id}/leads/activity
        """
        return _ai_sales_agent.list_sales_agent_lead_activity.iterate(
            id,
            client=self._client,
            limit=limit,
            starting_after=starting_after,
            max_items=max_items,
            prefetch=prefetch,
            start_date=start_date,
            end_date=end_date,
            filter=filter,
        )

    async def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        config: models.SalesAgentConfigInput | Mapping[str, Any] | Unset = UNSET,
        self_improvement: bool | None | Unset = UNSET,
        status: models.AIAgentStatus | int | Unset = UNSET,
    ) -> models.AISalesAgent:
        """Update an AI sales agent or its configuration.

        Changed outreach settings reach the agent's campaigns too, and a change of `status` pauses or resumes
        the campaigns together with the agent.

        Args:
            id: Agent to change.
            name: Name of the agent.
            description: Description of the agent.
            config: New settings. Within `memory`, keys that are left out keep their value.
            self_improvement: Let the agent refine its outreach with what it learns from the results of
                earlier campaigns.
            status: `0` (inactive) pauses the agent together with its campaigns, `1` (active) lets both run
                again.

        Returns:
            The agent after the change.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_sdr:update` or `ai_sdr:all` or `all:update` or `all:all`.
        Source: PATCH /api/v2/ai-agents/sales/{id}
        """
        return await _ai_sales_agent.patch_sales_agent.asyncio(
            id,
            client=self._client,
            name=name,
            description=description,
            config=config,
            self_improvement=self_improvement,
            status=status,
        )

    async def update_guidance_rule(
        self,
        id: str,
        rule_id: str,
        *,
        title: str | Unset = UNSET,
        content: str | Unset = UNSET,
    ) -> models.GuidanceRule:
        """Change the title or text of a guidance rule.

        All rules of an agent are saved together, so of two simultaneous writes the later one wins; make
        changes one after the other.

        Args:
            id: Agent that the rule belongs to.
            rule_id: Id by position, such as `rule-0`, taken from the list of rules; deleting a rule renumbers
                the others. Pattern `^rule-(0|[1-9][0-9]*)$`.
            title: Short title on a single line. At most 119 characters; pattern `^[^\\n\\r]*$`.
            content: What the agent has to observe when it writes outreach. Not empty.

        Returns:
            The rule after the change.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_sdr:update` or `ai_sdr:all` or `all:update` or `all:all`.
        Source: PATCH /api/v2/ai-agents/sales/{id}/guidance-rules/{rule_id}
        """
        return await _ai_sales_agent.patch_sales_agent_guidance_rule.asyncio(
            id,
            rule_id,
            client=self._client,
            title=title,
            content=content,
        )

    async def reject_sdr_activity(
        self,
        id: str,
        activity_id: str,
        *,
        rejection_reason: str,
    ) -> models.AISalesAgentActivity:
        """Reject a pending activity of an AI SDR, as the API also calls an AI sales agent.

        The API has this call twice: `ai_sales_agents.reject_activity` is the other one.

        Args:
            id: Agent that the activity belongs to.
            activity_id: Pending activity to reject.
            rejection_reason: Why it is rejected.

        Returns:
            The activity after rejection.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_sdr:update` or `ai_sdr:all` or `all:update` or `all:all`.
        Source: POST /api/v2/ai-agents/{id}/activity/{activity_id}/reject
        """
        return await _ai_sales_agent.reject_ai_sdr_activity.asyncio(
            id,
            activity_id,
            client=self._client,
            rejection_reason=rejection_reason,
        )

    async def reject_activities(
        self,
        id: str,
        *,
        activity_ids: Sequence[str],
        rejection_reason: str,
    ) -> models.RejectedActivities:
        """Reject several pending activities of an AI sales agent.

        The answer is a 404 error if no given activity exists or none of them is pending.

        Args:
            id: Agent that the activities belong to.
            activity_ids: Activities to reject, 100 at most. 1 to 100 items.
            rejection_reason: Why they are rejected; one text for all of them.

        Returns:
            How many activities were rejected.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_sdr:update` or `ai_sdr:all` or `all:update` or `all:all`.
        Source: POST /api/v2/ai-agents/sales/{id}/activities/reject
        """
        return await _ai_sales_agent.reject_sales_agent_activities.asyncio(
            id,
            client=self._client,
            activity_ids=activity_ids,
            rejection_reason=rejection_reason,
        )

    async def reject_activity(
        self,
        id: str,
        activity_id: str,
        *,
        rejection_reason: str,
    ) -> models.AISalesAgentActivity:
        """Reject a pending activity of an AI sales agent.

        An activity that is unknown or no longer pending gives a 404 error.

        Args:
            id: Agent that the activity belongs to.
            activity_id: Pending activity to reject.
            rejection_reason: Why it is rejected.

        Returns:
            The activity after rejection.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_sdr:update` or `ai_sdr:all` or `all:update` or `all:all`.
        Source: POST /api/v2/ai-agents/sales/{id}/activities/{activity_id}/reject
        """
        return await _ai_sales_agent.reject_sales_agent_activity.asyncio(
            id,
            activity_id,
            client=self._client,
            rejection_reason=rejection_reason,
        )
