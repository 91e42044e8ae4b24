# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import models
from .._core.base_resource import Resource
from .._core.pagination import Pager
from .._core.types import UNSET, Unset
from ..api import ai_deliverability_agent as _ai_deliverability_agent


class AIDeliverabilityAgentsResource(Resource):
    """The agent that watches deliverability, its runs, and the recommendations in its feed.

    `ai_agents.list` and `ai_agents.delete` list and delete such agents.
    """

    async def complete_feed_item(
        self,
        id: str,
    ) -> models.CompletedFeedItem:
        """Mark a recommendation of the deliverability agent as done.

        The agent first verifies that the problem behind the pending recommendation is gone. So far this works
        for workspace-settings recommendations only. Repeating it for an item that is done has no effect. An
        item of another kind is refused with 400, one that is not pending with 409.

        Args:
            id: Feed item of the workspace's default agent; `ai_deliverability_agents.list_feed_items` lists
                them.

        Returns:
            The completed feed item.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), ConflictError (409), RateLimitError (429), or
                the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_agents:update` or `ai_agents:all` or `all:update` or `all:all`.
        Source: POST /api/v2/ai-agents/deliverability/feed-items/{id}/complete
        """
        return await _ai_deliverability_agent.complete_deliverability_feed_item.asyncio(
            id,
            client=self._client,
        )

    async def deploy(
        self,
    ) -> models.DeliverabilityDeployment:
        """Create the workspace's default deliverability agent, or reactivate it.

        A first cycle of checks is scheduled after deployment and runs in the background. When the agent is
        active already, repeating the request does no harm. A 403 error can also mean that the workspace's
        plan does not include this.

        Returns:
            The agent, and what the deployment did.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.

        Scopes: `ai_agents:create` or `ai_agents:all` or `all:create` or `all:all`.
        Source: POST /api/v2/ai-agents/deliverability/deploy
        """
        return await _ai_deliverability_agent.deploy_deliverability_agent.asyncio(
            client=self._client,
        )

    async def get_default(
        self,
    ) -> models.DefaultDeliverabilityAgent:
        """Get the workspace's default deliverability agent.

        `agent` is null as long as none is deployed. The `id` inside of it is what the operations on a
        particular agent ask for.

        Returns:
            The default agent, or `null` in `agent` when none is deployed.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.

        Scopes: `ai_agents:read` or `ai_agents:all` or `all:read` or `all:all`.
        Source: GET /api/v2/ai-agents/deliverability
        """
        return await _ai_deliverability_agent.get_deliverability_agent.asyncio(
            client=self._client,
        )

    async def get(
        self,
        id: str,
    ) -> models.AIDeliverabilityAgent:
        """Get a deliverability agent.

        Args:
            id: Deliverability agent; `ai_deliverability_agents.get_default` returns that of the workspace in
                `agent.id`.

        Returns:
            The deliverability agent.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_agents:read` or `ai_agents:all` or `all:read` or `all:all`.
        Source: GET /api/v2/ai-agents/deliverability/{id}
        """
        return await _ai_deliverability_agent.get_deliverability_agent_by_id.asyncio(
            id,
            client=self._client,
        )

    async def get_default_state(
        self,
        *,
        limit: int | Unset = UNSET,
        starting_after: str | Unset = UNSET,
        feed_filter: models.DeliverabilityFeedFilter | str | Unset = UNSET,
    ) -> models.DefaultDeliverabilityState:
        """Get the live state of the default deliverability agent.

        Covers what the agent is doing, its next run, its latest results and its feed. Without a deployed
        agent the state is empty and `agent` is `null`.

        Args:
            limit: Number of feed items to return. 1 to 100.
            starting_after: Cursor: `next_starting_after` of the page before.
            feed_filter: Which items of the feed to return.

        Returns:
            The state of the default agent.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_agents:read` or `ai_agents:all` or `all:read` or `all:all`.
        Source: GET /api/v2/ai-agents/deliverability/state
        """
        return await _ai_deliverability_agent.get_deliverability_agent_state.asyncio(
            client=self._client,
            limit=limit,
            starting_after=starting_after,
            feed_filter=feed_filter,
        )

    async def get_state(
        self,
        id: str,
        *,
        limit: int | Unset = UNSET,
        starting_after: str | Unset = UNSET,
        feed_filter: models.DeliverabilityFeedFilter | str | Unset = UNSET,
    ) -> models.DeliverabilityState:
        """Get the live state of a deliverability agent.

        Covers what the agent is doing, its next run, its latest results and its feed.

        Args:
            id: Deliverability agent; `ai_deliverability_agents.get_default` returns that of the workspace in
                `agent.id`.
            limit: Number of feed items to return. 1 to 100.
            starting_after: Cursor: `next_starting_after` of the page before.
            feed_filter: Which items of the feed to return.

        Returns:
            The state of the agent.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_agents:read` or `ai_agents:all` or `all:read` or `all:all`.
        Source: GET /api/v2/ai-agents/deliverability/{id}/state
        """
        return await _ai_deliverability_agent.get_deliverability_agent_state_by_id.asyncio(
            id,
            client=self._client,
            limit=limit,
            starting_after=starting_after,
            feed_filter=feed_filter,
        )

    def list_feed_items(
        self,
        id: str,
        *,
        limit: int = 100,
        starting_after: str | None | Unset = UNSET,
        max_items: int | None = None,
        prefetch: int = 0,
        feed_filter: models.DeliverabilityFeedFilter | str | Unset = UNSET,
    ) -> Pager[models.DeliverabilityFeedItemPage, models.DeliverabilityFeedItem]:
        """List the feed of a deliverability agent, newest first.

        Args:
            id: Deliverability agent; `ai_deliverability_agents.get_default` returns that of the workspace in
                `agent.id`.
            feed_filter: Which items to return, by their status.
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
        Source: GET /api/v2/ai-agents/deliverability/{id}/feed-items
        """
        return _ai_deliverability_agent.list_deliverability_agent_feed_items.iterate(
            id,
            client=self._client,
            limit=limit,
            starting_after=starting_after,
            max_items=max_items,
            prefetch=prefetch,
            feed_filter=feed_filter,
        )

    async def update(
        self,
        id: str,
        *,
        slack: models.DeliverabilitySlackSettings | Mapping[str, Any] | None,
    ) -> models.AIDeliverabilityAgent:
        """Change the Slack notifications of a deliverability agent.

        Args:
            id: Deliverability agent; `ai_deliverability_agents.get_default` returns that of the workspace in
                `agent.id`.
            slack: Slack connection for notifications; `null` disconnects Slack.

        Returns:
            The changed deliverability agent.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_agents:update` or `ai_agents:all` or `all:update` or `all:all`.
        Source: PATCH /api/v2/ai-agents/deliverability/{id}
        """
        return await _ai_deliverability_agent.patch_deliverability_agent.asyncio(
            id,
            client=self._client,
            slack=slack,
        )

    async def pause_affected_accounts(
        self,
        id: str,
    ) -> models.PausedAffectedAccounts:
        """Pause the accounts that a DNS-health or blocklist recommendation concerns.

        Pauses the active accounts that are affected at present; the recommendation is checked anew before any
        account changes. Repeating it for an item that is done has no effect. An item of another kind is
        refused with 400. The answer is 409 unless the item is pending, its action is a proposal, and the
        check confirms the recommendation.

        Args:
            id: Feed item of the workspace's default agent; `ai_deliverability_agents.list_feed_items` lists
                them.

        Returns:
            The feed item, with counts of affected and paused accounts.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), ConflictError (409), RateLimitError (429), or
                the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_agents:update` or `ai_agents:all` or `all:update` or `all:all`, and `accounts:update` or
            `accounts:all` or `all:update` or `all:all`.
        Source: POST /api/v2/ai-agents/deliverability/feed-items/{id}/pause-affected-accounts
        """
        return await _ai_deliverability_agent.pause_deliverability_affected_accounts.asyncio(
            id,
            client=self._client,
        )

    async def pause_campaign_sending(
        self,
        id: str,
    ) -> models.PausedCampaignSending:
        """Stop campaign sending from affected accounts for 14 days.

        Works on bounce-health and warmup-score recommendations, and only for the self-managed accounts among
        those affected. Repeating it for an item that is done has no effect. An item of another kind is
        refused with 400. The answer is 409 unless the item is pending and its action is a proposal.

        Args:
            id: Feed item of the workspace's default agent; `ai_deliverability_agents.list_feed_items` lists
                them.

        Returns:
            The feed item, with counts of accounts and the end of the pause.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), ConflictError (409), RateLimitError (429), or
                the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_agents:update` or `ai_agents:all` or `all:update` or `all:all`, and `accounts:update` or
            `accounts:all` or `all:update` or `all:all`.
        Source: POST /api/v2/ai-agents/deliverability/feed-items/{id}/pause-campaign-sending
        """
        return await _ai_deliverability_agent.pause_deliverability_campaign_sending.asyncio(
            id,
            client=self._client,
        )

    async def run_now(
        self,
    ) -> models.DeliverabilityRunStart:
        """Start a cycle of the default deliverability agent right away.

        The cycle runs in the background; `ai_deliverability_agents.get_default_state` shows how far it is. An
        agent that is not active, or that is about to start a cycle anyway, gives 409; a cycle that could not
        be put into the queue gives 500.

        Returns:
            The agent and the cycle that was started.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), ConflictError (409), RateLimitError (429), ServerError (500), or the
                class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.

        Scopes: `ai_agents:update` or `ai_agents:all` or `all:update` or `all:all`.
        Source: POST /api/v2/ai-agents/deliverability/run-now
        """
        return await _ai_deliverability_agent.run_deliverability_agent_now.asyncio(
            client=self._client,
        )

    async def update_default(
        self,
        *,
        slack: models.DeliverabilitySlackSettings | Mapping[str, Any] | None,
    ) -> models.UpdatedDeliverabilityAgent:
        """Change the Slack notifications of the default deliverability agent.

        Args:
            slack: Slack connection for notifications; `null` disconnects Slack.

        Returns:
            The changed agent.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_agents:update` or `ai_agents:all` or `all:update` or `all:all`.
        Source: PATCH /api/v2/ai-agents/deliverability/settings
        """
        return await _ai_deliverability_agent.update_deliverability_agent_settings.asyncio(
            client=self._client,
            slack=slack,
        )
