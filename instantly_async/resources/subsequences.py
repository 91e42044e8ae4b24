# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import builtins
import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from .. import models
from .._core.base_resource import Resource
from .._core.pagination import Pager
from .._core.types import UNSET, Unset
from ..api import campaign_subsequence as _campaign_subsequence


class SubsequencesResource(Resource):
    """Follow-up sequences that leads of a campaign enter when a condition is met."""

    async def create(
        self,
        *,
        parent_campaign: str,
        name: str,
        conditions: models.SubsequenceConditions | Mapping[str, Any],
        subsequence_schedule: models.CampaignSchedule | Mapping[str, Any] | Unset = UNSET,
        sequences: Sequence[models.SubsequenceSequence | Mapping[str, Any]] | Unset = UNSET,
        auto_variant_select: models.AutoVariantSelect | Mapping[str, Any] | None | Unset = UNSET,
        daily_limit_mode: models.DailyLimitMode | str | Unset = UNSET,
        daily_limit: int | None | Unset = UNSET,
        ignore_account_daily_limit: bool | Unset = UNSET,
    ) -> models.CampaignSubsequence:
        """Create a subsequence of a campaign.

        Args:
            parent_campaign: Campaign whose leads can enter the subsequence. A UUID.
            name: Name of the subsequence.
            conditions: What makes a lead of the parent campaign enter the subsequence.
            subsequence_schedule: When the subsequence may send; the schedule of the parent campaign is taken
                over when this is left out.
            sequences: Steps and texts of the e-mails. Only the first array item counts, so put every step
                into it.
            auto_variant_select: Metric (opens, clicks or replies) by which the best variant of each step is
                chosen automatically; `null` turns this off.
            daily_limit_mode: Which daily sending limit applies to the subsequence.
            daily_limit: Most e-mails of the subsequence per day; has effect only while `daily_limit_mode` is
                `custom`.
            ignore_account_daily_limit: Whether the subsequence goes on sending from accounts that have used
                up their own daily limit.

        Returns:
            The new subsequence.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `subsequences:create` or `subsequences:all` or `all:create` or `all:all`.
        Source: POST /api/v2/subsequences
        """
        return await _campaign_subsequence.create_campaign_subsequence.asyncio(
            client=self._client,
            parent_campaign=parent_campaign,
            name=name,
            conditions=conditions,
            subsequence_schedule=subsequence_schedule,
            sequences=sequences,
            auto_variant_select=auto_variant_select,
            daily_limit_mode=daily_limit_mode,
            daily_limit=daily_limit,
            ignore_account_daily_limit=ignore_account_daily_limit,
        )

    async def delete(
        self,
        id: str,
    ) -> models.CampaignSubsequence:
        """Delete a subsequence.

        Args:
            id: ID of the campaign subsequence. A UUID.

        Returns:
            The deleted subsequence.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `subsequences:delete` or `subsequences:all` or `all:delete` or `all:all`.
        Source: DELETE /api/v2/subsequences/{id}
        """
        return await _campaign_subsequence.delete_campaign_subsequence.asyncio(
            id,
            client=self._client,
        )

    async def duplicate(
        self,
        id: str,
        *,
        parent_campaign: str,
        name: str | Unset = UNSET,
    ) -> models.CampaignSubsequence:
        """Copy a subsequence to a campaign.

        The copy has the same trigger conditions.

        Args:
            id: Subsequence to copy. A UUID.
            parent_campaign: Campaign that receives the copy. A UUID.
            name: Name of the copy; that of the original when left out.

        Returns:
            The subsequence.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `subsequences:create` or `subsequences:all` or `all:create` or `all:all`.
        Source: POST /api/v2/subsequences/{id}/duplicate
        """
        return await _campaign_subsequence.duplicate_subsequence.asyncio(
            id,
            client=self._client,
            parent_campaign=parent_campaign,
            name=name,
        )

    async def get(
        self,
        id: str,
    ) -> models.CampaignSubsequence:
        """Get a subsequence.

        Args:
            id: ID of the campaign subsequence. A UUID.

        Returns:
            The subsequence.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `subsequences:read` or `subsequences:all` or `all:read` or `all:all`.
        Source: GET /api/v2/subsequences/{id}
        """
        return await _campaign_subsequence.get_campaign_subsequence.asyncio(
            id,
            client=self._client,
        )

    async def get_analytics(
        self,
        *,
        campaign_id: str,
    ) -> builtins.list[models.SubsequenceAnalytics]:
        """Get sent, opened and replied totals of a campaign's subsequences.

        Args:
            campaign_id: Campaign whose subsequences are evaluated. A UUID.

        Returns:
            Totals, one item per subsequence.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `subsequences:read` or `subsequences:all` or `all:read` or `all:all`.
        Source: GET /api/v2/subsequences/analytics
        """
        return await _campaign_subsequence.get_subsequence_analytics.asyncio(
            client=self._client,
            campaign_id=campaign_id,
        )

    async def get_sending_status(
        self,
        id: str,
        *,
        with_ai_summary: bool | Unset = UNSET,
    ) -> models.SendingStatus:
        """Find out why a subsequence sends slowly or not at all.

        Outside the campaign's schedule some parts of the diagnosis can be absent; `campaign_id`,
        `subsequence_id`, `last_updated`, `status` and `issue_tracking` are always there.

        Args:
            id: ID of the campaign subsequence. A UUID.
            with_ai_summary: Whether to add a summary written by AI. The API takes False when left out.

        Returns:
            The diagnosis and a readable summary, both `null` when there is no data.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `subsequences:read` or `subsequences:all` or `all:read` or `all:all`.
        Source: GET /api/v2/subsequences/{id}/sending-status
        """
        return await _campaign_subsequence.get_subsequence_sending_status.asyncio(
            id,
            client=self._client,
            with_ai_summary=with_ai_summary,
        )

    async def get_steps_analytics(
        self,
        id: str,
        *,
        start_date: datetime.datetime | datetime.date | str | Unset = UNSET,
        end_date: datetime.datetime | datetime.date | str | Unset = UNSET,
    ) -> builtins.list[models.SubsequenceStepsAnalytics]:
        """Get the engagement of a subsequence by step and variant.

        Activity of the parent campaign and of its other subsequences is not counted. A 403 error can also
        mean that the workspace's plan does not include this.

        Args:
            id: Subsequence to evaluate. A UUID.
            start_date: First day to count, as a date (`YYYY-MM-DD`) or as an ISO 8601 timestamp, of which
                only the UTC date matters.
            end_date: Last day to count (included), as a date (`YYYY-MM-DD`) or as an ISO 8601 timestamp, of
                which only the UTC date matters.

        Returns:
            Metrics, one item per step and variant.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `subsequences:read` or `subsequences:all` or `all:read` or `all:all`.
        Source: GET /api/v2/subsequences/{id}/analytics/steps
        """
        return await _campaign_subsequence.get_subsequence_steps_analytics.asyncio(
            id,
            client=self._client,
            start_date=start_date,
            end_date=end_date,
        )

    def list(
        self,
        *,
        limit: int = 100,
        starting_after: str | None | Unset = UNSET,
        max_items: int | None = None,
        prefetch: int = 0,
        parent_campaign: str | Unset = UNSET,
        parent_campaign_not: str | Unset = UNSET,
        search: str | Unset = UNSET,
    ) -> Pager[models.CampaignSubsequencePage, models.CampaignSubsequence]:
        """List subsequences.

        Args:
            parent_campaign: Keep only subsequences of this campaign. A UUID.
            parent_campaign_not: Campaign whose subsequences are left out; those of the workspace's other
                campaigns that can be reused are returned. A UUID.
            search: Text to search for among the subsequences.
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

        Scopes: `subsequences:read` or `subsequences:all` or `all:read` or `all:all`.
        Source: GET /api/v2/subsequences
        """
        return _campaign_subsequence.list_campaign_subsequence.iterate(
            client=self._client,
            limit=limit,
            starting_after=starting_after,
            max_items=max_items,
            prefetch=prefetch,
            parent_campaign=parent_campaign,
            parent_campaign_not=parent_campaign_not,
            search=search,
        )

    async def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        conditions: models.SubsequenceConditions | Mapping[str, Any] | Unset = UNSET,
        subsequence_schedule: models.CampaignSchedule | Mapping[str, Any] | Unset = UNSET,
        sequences: Sequence[models.SubsequenceSequence | Mapping[str, Any]] | Unset = UNSET,
        auto_variant_select: models.AutoVariantSelect | Mapping[str, Any] | None | Unset = UNSET,
        daily_limit_mode: models.DailyLimitMode | str | Unset = UNSET,
        daily_limit: int | None | Unset = UNSET,
        ignore_account_daily_limit: bool | Unset = UNSET,
    ) -> models.CampaignSubsequence:
        """Change a subsequence.

        Args:
            id: ID of the campaign subsequence. A UUID.
            name: Name of the subsequence.
            conditions: What makes a lead of the parent campaign enter the subsequence.
            subsequence_schedule: When the subsequence may send.
            sequences: Steps and texts of the e-mails. Only the first array item counts, so put every step
                into it.
            auto_variant_select: Metric (opens, clicks or replies) by which the best variant of each step is
                chosen automatically; `null` turns this off.
            daily_limit_mode: Which daily sending limit applies to the subsequence.
            daily_limit: Most e-mails of the subsequence per day; has effect only while `daily_limit_mode` is
                `custom`.
            ignore_account_daily_limit: Whether the subsequence goes on sending from accounts that have used
                up their own daily limit.

        Returns:
            The changed subsequence.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `subsequences:update` or `subsequences:all` or `all:update` or `all:all`.
        Source: PATCH /api/v2/subsequences/{id}
        """
        return await _campaign_subsequence.patch_campaign_subsequence.asyncio(
            id,
            client=self._client,
            name=name,
            conditions=conditions,
            subsequence_schedule=subsequence_schedule,
            sequences=sequences,
            auto_variant_select=auto_variant_select,
            daily_limit_mode=daily_limit_mode,
            daily_limit=daily_limit,
            ignore_account_daily_limit=ignore_account_daily_limit,
        )

    async def pause(
        self,
        id: str,
    ) -> models.CampaignSubsequence:
        """Pause a subsequence.

        Args:
            id: ID of the campaign subsequence. A UUID.

        Returns:
            The subsequence.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `subsequences:update` or `subsequences:all` or `all:update` or `all:all`.
        Source: POST /api/v2/subsequences/{id}/pause
        """
        return await _campaign_subsequence.pause_subsequence.asyncio(
            id,
            client=self._client,
        )

    async def resume(
        self,
        id: str,
    ) -> models.CampaignSubsequence:
        """Resume a paused subsequence.

        Args:
            id: ID of the campaign subsequence. A UUID.

        Returns:
            The subsequence.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `subsequences:update` or `subsequences:all` or `all:update` or `all:all`.
        Source: POST /api/v2/subsequences/{id}/resume
        """
        return await _campaign_subsequence.resume_subsequence.asyncio(
            id,
            client=self._client,
        )
