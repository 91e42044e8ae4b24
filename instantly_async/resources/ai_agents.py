# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .. import models
from .._core.base_resource import Resource
from .._core.pagination import Pager
from .._core.types import UNSET, Unset
from ..api import ai_agent as _ai_agent


class AIAgentsResource(Resource):
    """AI agents of every type, with their settings and key figures."""

    async def create(
        self,
        *,
        name: str,
        payload: models.InboxManagerPayload | Mapping[str, Any] | Unset = UNSET,
        type: Any | Unset = UNSET,
        input: str | Unset = UNSET,
        status: models.AIAgentStatus | int | Unset = UNSET,
        memory_from_workspace: bool | Unset = UNSET,
        description: str | Unset = UNSET,
        config: Mapping[str, Any] | Unset = UNSET,
        master_lead_list_id: str | Unset = UNSET,
        initial_scrape_ready: bool | Unset = UNSET,
        is_duplicate: bool | Unset = UNSET,
        source_ai_sdr_id: str | Unset = UNSET,
        agent_type: models.SalesAgentKind | int | Unset = UNSET,
    ) -> models.AIAgent | models.AISalesAgent:
        """Create a reply agent or an AI Sales Agent.

        With `payload` the new agent is a reply agent (Inbox Manager). For an AI Sales Agent, give `type`
        together with `input`, or set `memory_from_workspace`. To copy an AI Sales Agent, set `is_duplicate`
        and name the original in `source_ai_sdr_id`.

        Args:
            name: Name of the agent.
            payload: Settings of the reply agent. Its presence makes the new agent a reply agent.
            type: The number `1` for a reply agent; the text `website` or `pitch_deck` for an AI Sales Agent,
                naming the kind of `input`.
            input: Source that an AI Sales Agent learns the business from: the address of a website, or the
                text of a pitch deck. Needed for an AI Sales Agent, except with `memory_from_workspace`.
            status: State that the agent starts in.
            memory_from_workspace: For AI Sales Agents only: if true, nothing is scraped at first and the
                memory comes from another AI Sales Agent of the workspace.
            description: Note on what the AI Sales Agent is for.
            config: Settings of the AI Sales Agent.
            master_lead_list_id: Master lead list that belongs to the AI Sales Agent.
            initial_scrape_ready: For AI Sales Agents only: if true, the first scrape counts as done.
            is_duplicate: If true, the new agent is a copy of another AI Sales Agent of this workspace. Needs
                `source_ai_sdr_id`; no other fields for copies are accepted.
            source_ai_sdr_id: AI Sales Agent to copy, in the current workspace. Needed if `is_duplicate` is
                true.
            agent_type: Kind of AI Sales Agent to create. If left out, `2` (sales) applies.

        Returns:
            The new agent, in the form of its type.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_agents:create` or `ai_agents:all` or `all:create` or `all:all`.
        Source: POST /api/v2/ai-agents
        """
        return await _ai_agent.create_ai_agent.asyncio(
            client=self._client,
            name=name,
            payload=payload,
            type=type,
            input=input,
            status=status,
            memory_from_workspace=memory_from_workspace,
            description=description,
            config=config,
            master_lead_list_id=master_lead_list_id,
            initial_scrape_ready=initial_scrape_ready,
            is_duplicate=is_duplicate,
            source_ai_sdr_id=source_ai_sdr_id,
            agent_type=agent_type,
        )

    async def delete(
        self,
        id: str,
    ) -> models.AIAgentSummary:
        """Delete an AI agent.

        The document announces a 409 error and does not say when it comes.

        Args:
            id: Agent to delete.

        Returns:
            The common fields of the deleted agent.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), ConflictError (409), RateLimitError (429), or
                the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_agents:delete` or `ai_agents:all` or `all:delete` or `all:all`.
        Source: DELETE /api/v2/ai-agents/{id}
        """
        return await _ai_agent.delete_ai_agent.asyncio(
            id,
            client=self._client,
        )

    async def get(
        self,
        id: str,
    ) -> models.AIAgentSummary:
        """Get the common fields of an AI agent.

        Works for every type of agent, but leaves out the settings that only one type has. Those come from the
        operations for that type, such as `ai_inbox_managers.get` for an Inbox Manager.

        Args:
            id: Agent to fetch.

        Returns:
            The agent's common fields.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_agents:read` or `ai_agents:all` or `all:read` or `all:all`.
        Source: GET /api/v2/ai-agents/{id}
        """
        return await _ai_agent.get_ai_agent.asyncio(
            id,
            client=self._client,
        )

    async def get_analytics(
        self,
        *,
        agent_ids: Sequence[str],
        agent_types: Mapping[str, models.AIAgentType | int] | Unset = UNSET,
    ) -> models.AIAgentAnalyticsList:
        """Get reach and outcome of chosen AI agents.

        What the two figures count depends on the type. For reply agents reach is the number of actions and
        outcome the number of distinct conversations; for sales agents they are e-mails sent and replies
        received.

        Args:
            agent_ids: Agents to report on. 1 to 100 items.
            agent_types: Types of the agents, as an object from agent ID to type number, for example
                `{"AGENT_ID": 1}`. Saves the server from looking them up.

        Returns:
            Key figures, one entry per agent.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_agents:read` or `ai_agents:all` or `all:read` or `all:all`.
        Source: POST /api/v2/ai-agents/analytics
        """
        return await _ai_agent.get_ai_agent_analytics.asyncio(
            client=self._client,
            agent_ids=agent_ids,
            agent_types=agent_types,
        )

    def list(
        self,
        *,
        limit: int = 100,
        starting_after: str | None | Unset = UNSET,
        max_items: int | None = None,
        prefetch: int = 0,
        search: str | Unset = UNSET,
        status: models.AIAgentStatus | int | Unset = UNSET,
        type: models.AIAgentType | int | Unset = UNSET,
        sort_column: str | Unset = UNSET,
        sort_order: str | Unset = UNSET,
    ) -> Pager[models.AIAgentSummaryPage, models.AIAgentSummary]:
        """List the workspace's AI agents.

        Agents of every type are listed with the fields that they have in common. The settings of one type
        come from the operations for that type.

        Args:
            search: Text to look for.
            status: Keep only agents in this state.
            type: Keep only agents of this type.
            sort_column: Field to sort by, for example `id`.
            sort_order: Direction of the sort, for example `desc`.
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
        Source: GET /api/v2/ai-agents
        """
        return _ai_agent.list_ai_agent.iterate(
            client=self._client,
            limit=limit,
            starting_after=starting_after,
            max_items=max_items,
            prefetch=prefetch,
            search=search,
            status=status,
            type=type,
            sort_column=sort_column,
            sort_order=sort_order,
        )

    async def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        payload: models.LeadFinderPayload
        | Mapping[str, Any]
        | models.SalesAgentPayload
        | models.InboxManagerPayload
        | models.DeliverabilityPayload
        | Unset = UNSET,
        status: models.AIAgentStatus | int | Unset = UNSET,
        is_auto_created: bool | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        config: models.SalesAgentConfig | Mapping[str, Any] | Unset = UNSET,
        self_improvement: bool | None | Unset = UNSET,
    ) -> models.AIAgent | models.AISalesAgent:
        """Update an AI agent.

        Args:
            id: Agent to change.
            name: New name of the agent.
            payload: Settings in the form that belongs to the agent's type.
            status: State to put the agent in.
            is_auto_created: Marks the agent as created automatically rather than by a user.
            description: Note on what the agent is for.
            config: Settings of an AI Sales Agent: memory, enrichment, outreach and autonomy.
            self_improvement: If true, the agent studies the results of earlier campaigns and adapts its
                outreach to them.

        Returns:
            The changed agent, in the form of its type.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_agents:update` or `ai_agents:all` or `all:update` or `all:all`.
        Source: PATCH /api/v2/ai-agents/{id}
        """
        return await _ai_agent.patch_ai_agent.asyncio(
            id,
            client=self._client,
            name=name,
            payload=payload,
            status=status,
            is_auto_created=is_auto_created,
            description=description,
            config=config,
            self_improvement=self_improvement,
        )
