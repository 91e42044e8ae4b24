# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import builtins
import datetime
from collections.abc import Mapping
from typing import Any

from .. import models
from .._core.base_resource import Resource
from .._core.pagination import Pager
from .._core.types import UNSET, Unset
from ..api import ai_inbox_manager as _ai_inbox_manager


class AIInboxManagersResource(Resource):
    """Agents that answer leads in the inbox, with their guidances, replies and analytics.

    `ai_agents.list` and `ai_agents.delete` list and delete them.
    """

    async def create(
        self,
        *,
        name: str,
        payload: models.InboxManagerSettings | Mapping[str, Any],
        description: str | Unset = UNSET,
    ) -> models.AIInboxManager:
        """Create an AI Inbox Manager.

        The agent is active from the start. A 403 error can also mean that the workspace's plan does not
        include this.

        Args:
            name: Name of the agent. Not empty.
            payload: Settings of the agent.
            description: Note on what the agent is for.

        Returns:
            The new Inbox Manager.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_agents:create` or `ai_agents:all` or `all:create` or `all:all`.
        Source: POST /api/v2/ai-agents/inbox-manager
        """
        return await _ai_inbox_manager.create_inbox_manager_agent.asyncio(
            client=self._client,
            name=name,
            payload=payload,
            description=description,
        )

    async def create_guidance(
        self,
        id: str,
        *,
        label: str,
        category: models.GuidanceCategory | int,
        instruction: str | Unset = UNSET,
        status: models.ActiveStatus | int | Unset = UNSET,
        basic_guidance_options: models.GuidanceOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.AIAgentGuidance:
        """Add a guidance to an AI Inbox Manager.

        Category `0` (basics) is special: it holds a tone and a length in place of an instruction and cannot
        be inactive. An agent has no more than one such guidance, so a second attempt changes the one that is
        there.

        Args:
            id: Inbox Manager that is to follow the guidance.
            label: Short title of the guidance. Not empty.
            category: Subject of the guidance. It decides which of the other fields are needed.
            instruction: What the agent should do. Must be empty in category `0` (basics) and is needed in all
                others.
            status: State of the guidance. Needed in all categories but `0` (basics), which cannot be
                inactive.
            basic_guidance_options: Tone and length of replies. Needed in category `0` (basics) and refused in
                all others.

        Returns:
            The new guidance, or the changed one in category `0` (basics).

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_agent_guidances:create` or `ai_agents:all` or `all:create` or `all:all`.
        Source: POST /api/v2/ai-agents/inbox-manager/{id}/guidances
        """
        return await _ai_inbox_manager.create_inbox_manager_guidance.asyncio(
            id,
            client=self._client,
            label=label,
            category=category,
            instruction=instruction,
            status=status,
            basic_guidance_options=basic_guidance_options,
        )

    async def delete_guidance(
        self,
        id: str,
        guidance_id: str,
    ) -> models.AIAgentGuidance:
        """Delete one of the guidances that an AI Inbox Manager follows.

        Args:
            id: Inbox Manager that follows the guidance.
            guidance_id: Guidance to delete.

        Returns:
            The deleted guidance.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_agent_guidances:delete` or `ai_agents:all` or `all:delete` or `all:all`.
        Source: DELETE /api/v2/ai-agents/inbox-manager/{id}/guidances/{guidance_id}
        """
        return await _ai_inbox_manager.delete_inbox_manager_guidance.asyncio(
            id,
            guidance_id,
            client=self._client,
        )

    async def get(
        self,
        id: str,
        *,
        with_metadata: bool | Unset = UNSET,
    ) -> models.AIInboxManager:
        """Get an AI Inbox Manager with all its settings.

        Args:
            id: Inbox Manager to fetch.
            with_metadata: If true, the answer has `metadata` with the labels of tags and the state of
                integrations.

        Returns:
            The Inbox Manager.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_agents:read` or `ai_agents:all` or `all:read` or `all:all`.
        Source: GET /api/v2/ai-agents/inbox-manager/{id}
        """
        return await _ai_inbox_manager.get_inbox_manager_agent.asyncio(
            id,
            client=self._client,
            with_metadata=with_metadata,
        )

    async def get_analytics_summary(
        self,
        id: str,
        *,
        from_: datetime.datetime | datetime.date | str | Unset = UNSET,
        to: datetime.datetime | datetime.date | str | Unset = UNSET,
    ) -> models.InboxManagerAnalyticsSummary:
        """Get the totals of an AI Inbox Manager for a period.

        Args:
            id: Inbox Manager to report on.
            from_: First day to count, as `YYYY-MM-DD`.
            to: Last day to count, as `YYYY-MM-DD`.

        Returns:
            The agent's totals.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_inbox_manager_analytics:read` or `ai_agents:all` or `all:read` or `all:all`.
        Source: GET /api/v2/ai-agents/inbox-manager/{id}/analytics/summary
        """
        return await _ai_inbox_manager.get_inbox_manager_analytics_summary.asyncio(
            id,
            client=self._client,
            from_=from_,
            to=to,
        )

    async def get_analytics_summary_by_date(
        self,
        id: str,
        *,
        from_: datetime.datetime | datetime.date | str | Unset = UNSET,
        to: datetime.datetime | datetime.date | str | Unset = UNSET,
    ) -> builtins.list[models.InboxManagerDailySummary]:
        """Get the daily figures of an AI Inbox Manager for a period.

        Args:
            id: Inbox Manager to report on.
            from_: First day to list, as `YYYY-MM-DD`.
            to: Last day to list, as `YYYY-MM-DD`.

        Returns:
            The agent's figures, one entry per day.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_inbox_manager_analytics:read` or `ai_agents:all` or `all:read` or `all:all`.
        Source: GET /api/v2/ai-agents/inbox-manager/{id}/analytics/summary-by-date
        """
        return await _ai_inbox_manager.get_inbox_manager_analytics_summary_by_date.asyncio(
            id,
            client=self._client,
            from_=from_,
            to=to,
        )

    async def get_guidance(
        self,
        id: str,
        guidance_id: str,
    ) -> models.AIAgentGuidance:
        """Get one guidance of an AI Inbox Manager.

        Args:
            id: Inbox Manager that follows the guidance.
            guidance_id: Guidance to fetch.

        Returns:
            The guidance.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_agent_guidances:read` or `ai_agents:all` or `all:read` or `all:all`.
        Source: GET /api/v2/ai-agents/inbox-manager/{id}/guidances/{guidance_id}
        """
        return await _ai_inbox_manager.get_inbox_manager_guidance.asyncio(
            id,
            guidance_id,
            client=self._client,
        )

    async def get_reply(
        self,
        id: str,
        reply_id: str,
    ) -> models.AISalesAgentReply:
        """Get one reply of an AI Inbox Manager with its HTML body.

        Args:
            id: Inbox Manager that wrote the reply.
            reply_id: Reply to fetch.

        Returns:
            The reply.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_sdr_replies:read` or `ai_agents:all` or `all:read` or `all:all`.
        Source: GET /api/v2/ai-agents/inbox-manager/{id}/replies/{reply_id}
        """
        return await _ai_inbox_manager.get_inbox_manager_reply.asyncio(
            id,
            reply_id,
            client=self._client,
        )

    def list_activity(
        self,
        id: str,
        *,
        limit: int = 100,
        starting_after: str | None | Unset = UNSET,
        max_items: int | None = None,
        prefetch: int = 0,
        action_pending: bool | Unset = UNSET,
        activity_type: models.InboxManagerActivityType | str | Unset = UNSET,
        job_type: models.InboxManagerJobType | int | Unset = UNSET,
    ) -> Pager[models.InboxManagerActivityPage, models.InboxManagerActivity]:
        """List replies, follow-ups and no-show recoveries of an AI Inbox Manager.

        All three kinds of activity come in a single feed that starts with the newest entry.

        Args:
            id: Inbox Manager that acted.
            action_pending: If true, only entries that wait for a user; if false, only those that are done.
                Not allowed with `activity_type=recovery`, since nothing is ever pending for a recovery.
            activity_type: Keep only this kind of activity. Not allowed together with `job_type`.
            job_type: Keep only this kind of work. Not allowed together with `activity_type`.
            limit: Items per page, 1 to 100.
            starting_after: Cursor: `next_starting_after` of the page before. The beginning when left out or
                None.
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

        Scopes: `ai_inbox_manager_analytics:read` or `ai_agents:all` or `all:read` or `all:all`.
        Source: GET /api/v2/ai-agents/inbox-manager/{id}/analytics/activity
        """
        return _ai_inbox_manager.list_inbox_manager_activity.iterate(
            id,
            client=self._client,
            limit=limit,
            starting_after=starting_after,
            max_items=max_items,
            prefetch=prefetch,
            action_pending=action_pending,
            activity_type=activity_type,
            job_type=job_type,
        )

    def list_guidances(
        self,
        id: str,
        *,
        limit: int = 100,
        starting_after: str | None | Unset = UNSET,
        max_items: int | None = None,
        prefetch: int = 0,
        status: models.ActiveStatus | int | Unset = UNSET,
    ) -> Pager[models.AIAgentGuidancePage, models.AIAgentGuidance]:
        """List the guidances of an AI Inbox Manager.

        Args:
            id: Inbox Manager that follows the guidances.
            status: Keep only guidances in this state.
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

        Scopes: `ai_agent_guidances:read` or `ai_agents:all` or `all:read` or `all:all`.
        Source: GET /api/v2/ai-agents/inbox-manager/{id}/guidances
        """
        return _ai_inbox_manager.list_inbox_manager_guidances.iterate(
            id,
            client=self._client,
            limit=limit,
            starting_after=starting_after,
            max_items=max_items,
            prefetch=prefetch,
            status=status,
        )

    def list_replies(
        self,
        id: str,
        *,
        limit: int = 100,
        starting_after: str | None | Unset = UNSET,
        max_items: int | None = None,
        prefetch: int = 0,
        requires_hitl: bool | Unset = UNSET,
        information_requested: bool | Unset = UNSET,
        action_pending: bool | Unset = UNSET,
    ) -> Pager[models.AISalesAgentReplyPage, models.AISalesAgentReply]:
        """List the replies and follow-ups that an AI Inbox Manager wrote, newest first.

        Args:
            id: Inbox Manager that wrote the replies.
            requires_hitl: If true, only replies that a person has to review; if false, only the others.
            information_requested: If true, only replies in which the agent asked for more information; if
                false, only the others.
            action_pending: If true, only replies that still wait for a user; if false, only the others.
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

        Scopes: `ai_sdr_replies:read` or `ai_agents:all` or `all:read` or `all:all`.
        Source: GET /api/v2/ai-agents/inbox-manager/{id}/replies
        """
        return _ai_inbox_manager.list_inbox_manager_replies.iterate(
            id,
            client=self._client,
            limit=limit,
            starting_after=starting_after,
            max_items=max_items,
            prefetch=prefetch,
            requires_hitl=requires_hitl,
            information_requested=information_requested,
            action_pending=action_pending,
        )

    async def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        status: models.ActiveStatus | int | Unset = UNSET,
        payload: models.InboxManagerSettingsUpdate | Mapping[str, Any] | Unset = UNSET,
    ) -> models.AIInboxManager:
        """Update an AI Inbox Manager and its settings.

        A 403 error can also mean that the workspace's plan does not include this.

        Args:
            id: Inbox Manager to change.
            name: Name of the agent. Not empty.
            status: `1` activates the agent and `0` pauses it.
            payload: Settings to change.

        Returns:
            The changed Inbox Manager.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_agents:update` or `ai_agents:all` or `all:update` or `all:all`.
        Source: PATCH /api/v2/ai-agents/inbox-manager/{id}
        """
        return await _ai_inbox_manager.patch_inbox_manager_agent.asyncio(
            id,
            client=self._client,
            name=name,
            status=status,
            payload=payload,
        )

    async def update_guidance(
        self,
        id: str,
        guidance_id: str,
        *,
        label: str | Unset = UNSET,
        category: models.GuidanceCategory | int | Unset = UNSET,
        instruction: str | Unset = UNSET,
        status: models.ActiveStatus | int | Unset = UNSET,
        basic_guidance_options: models.GuidanceOptions | Mapping[str, Any] | Unset = UNSET,
    ) -> models.AIAgentGuidance:
        """Change one of the guidances that an AI Inbox Manager follows.

        A guidance in category `0` (basics) remains active and without an instruction. It cannot move to
        another category, nor can any other guidance move into category `0`.

        Args:
            id: Inbox Manager that follows the guidance.
            guidance_id: Guidance to change.
            label: Short title of the guidance. Not empty.
            category: Subject of the guidance. Moving into or out of category `0` (basics) is not possible.
            instruction: What the agent should do. Has to be empty in category `0` (basics).
            status: State of the guidance. Has no effect in category `0` (basics), which is active at all
                times.
            basic_guidance_options: Tone and length of replies. Needed in category `0` (basics) and refused in
                all others.

        Returns:
            The changed guidance.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_agent_guidances:update` or `ai_agents:all` or `all:update` or `all:all`.
        Source: PATCH /api/v2/ai-agents/inbox-manager/{id}/guidances/{guidance_id}
        """
        return await _ai_inbox_manager.patch_inbox_manager_guidance.asyncio(
            id,
            guidance_id,
            client=self._client,
            label=label,
            category=category,
            instruction=instruction,
            status=status,
            basic_guidance_options=basic_guidance_options,
        )

    async def update_reply(
        self,
        id: str,
        reply_id: str,
        *,
        feedback_positive: bool | Unset = UNSET,
        feedback_text: str | Unset = UNSET,
        action_pending: bool | Unset = UNSET,
    ) -> models.AISalesAgentReply:
        """Rate a reply of an AI Inbox Manager or mark it as dealt with.

        Args:
            id: Inbox Manager that wrote the reply.
            reply_id: Reply to change.
            feedback_positive: True for praise, false for criticism.
            feedback_text: Feedback in words.
            action_pending: Whether the reply still waits for a user. Send false once it is dealt with.

        Returns:
            The changed reply.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `ai_sdr_replies:update` or `ai_agents:all` or `all:update` or `all:all`.
        Source: PATCH /api/v2/ai-agents/inbox-manager/{id}/replies/{reply_id}
        """
        return await _ai_inbox_manager.patch_inbox_manager_reply.asyncio(
            id,
            reply_id,
            client=self._client,
            feedback_positive=feedback_positive,
            feedback_text=feedback_text,
            action_pending=action_pending,
        )
