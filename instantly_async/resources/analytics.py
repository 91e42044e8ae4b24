# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import builtins
import datetime
from collections.abc import Sequence

from .. import models
from .._core.base_resource import Resource
from .._core.types import UNSET, Unset
from ..api import account as _account
from ..api import campaign as _campaign
from ..api import campaign_subsequence as _campaign_subsequence


class AnalyticsResource(Resource):
    """Figures on campaigns, their steps and days: e-mails sent, opens, clicks, replies and opportunities."""

    async def get_campaign_analytics(
        self,
        *,
        id: str | Unset = UNSET,
        ids: Sequence[str] | Unset = UNSET,
        start_date: datetime.datetime | datetime.date | str | Unset = UNSET,
        end_date: datetime.datetime | datetime.date | str | Unset = UNSET,
        exclude_total_leads_count: bool | Unset = UNSET,
    ) -> builtins.list[models.CampaignAnalytics]:
        """Get the figures of one, several or all campaigns.

        Without `id` and `ids`, all campaigns are reported. The answer is empty as long as no e-mail has been
        sent.

        Args:
            id: Campaign to report on; all campaigns when left out. A UUID.
            ids: Campaigns to report on, when there are several. Requests with very many were seen to fail
                with 413; 25 at a time work.
            start_date: Start of the range, as a plain date `YYYY-MM-DD` or as a full ISO 8601 time. A plain
                date means 00:00 UTC of that day. Must be earlier than `end_date`.
            end_date: End of the range, as a plain date `YYYY-MM-DD` or as a full ISO 8601 time. A plain date
                means 00:00 UTC of that day; whether the figures of that day still count is not documented.
            exclude_total_leads_count: Skip counting the leads, which makes the answer much faster. The API
                takes False when left out.

        Returns:
            One entry per campaign.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: the API states none.
        Source: GET /api/v2/campaigns/analytics
        """
        return await _campaign.get_campaign_analytics.asyncio(
            client=self._client,
            id=id,
            ids=ids,
            start_date=start_date,
            end_date=end_date,
            exclude_total_leads_count=exclude_total_leads_count,
        )

    async def get_campaign_analytics_overview(
        self,
        *,
        id: str | Unset = UNSET,
        ids: Sequence[str] | Unset = UNSET,
        start_date: datetime.datetime | datetime.date | str | Unset = UNSET,
        end_date: datetime.datetime | datetime.date | str | Unset = UNSET,
        campaign_status: models.CampaignStatus | int | Unset = UNSET,
        expand_crm_events: bool | Unset = UNSET,
    ) -> models.CampaignAnalyticsOverview:
        """Get the summed figures of one, several or all campaigns.

        Without `id` and `ids`, all campaigns are summed. The interest totals (interested, meeting booked,
        meeting completed, closed) count only the first event of each contact unless `expand_crm_events` is
        `true`. For 10 minutes after a lead's status has changed, further changes of it leave no trace in the
        figures, so that quick corrections do not inflate them.

        Args:
            id: Campaign to sum up; all campaigns when left out. A UUID.
            ids: Campaigns to sum up, when there are several. Requests with very many were seen to fail with
                413; 25 at a time work.
            start_date: Start of the range, as a plain date `YYYY-MM-DD` or as a full ISO 8601 time. A plain
                date means 00:00 UTC of that day. Must be earlier than `end_date`.
            end_date: End of the range, as a plain date `YYYY-MM-DD` or as a full ISO 8601 time. A plain date
                means 00:00 UTC of that day; whether the figures of that day still count is not documented.
            campaign_status: Count only campaigns in this state.
            expand_crm_events: Count every interest change of a contact, not only its first one. Changes
                `total_opportunities`, `total_interested`, `total_meeting_booked`, `total_meeting_completed`
                and `total_closed`. Interested, then booked, then closed gives 3 events with `true` and 1 with
                `false`. The API takes False when left out.

        Returns:
            The totals.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: the API states none.
        Source: GET /api/v2/campaigns/analytics/overview
        """
        return await _campaign.get_campaign_analytics_overview.asyncio(
            client=self._client,
            id=id,
            ids=ids,
            start_date=start_date,
            end_date=end_date,
            campaign_status=campaign_status,
            expand_crm_events=expand_crm_events,
        )

    async def get_campaign_steps_analytics(
        self,
        *,
        campaign_id: str | Unset = UNSET,
        start_date: datetime.datetime | datetime.date | str | Unset = UNSET,
        end_date: datetime.datetime | datetime.date | str | Unset = UNSET,
        include_opportunities_count: bool | Unset = UNSET,
    ) -> builtins.list[models.CampaignStepsAnalytics]:
        """Get campaign figures per step and variant.

        Args:
            campaign_id: Campaign to report on; all campaigns when left out. A UUID.
            start_date: Start of the range, as a plain date `YYYY-MM-DD` or as a full ISO 8601 time. A plain
                date means 00:00 UTC of that day. Must be earlier than `end_date`.
            end_date: End of the range, as a plain date `YYYY-MM-DD` or as a full ISO 8601 time. A plain date
                means 00:00 UTC of that day; whether the figures of that day still count is not documented.
            include_opportunities_count: Add `opportunities`, `unique_opportunities`, `meetings_booked` and
                `won` to each entry. The API takes False when left out.

        Returns:
            One entry per step and variant.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: the API states none.
        Source: GET /api/v2/campaigns/analytics/steps
        """
        return await _campaign.get_campaign_steps_analytics.asyncio(
            client=self._client,
            campaign_id=campaign_id,
            start_date=start_date,
            end_date=end_date,
            include_opportunities_count=include_opportunities_count,
        )

    async def get_daily_account_analytics(
        self,
        *,
        start_date: datetime.datetime | datetime.date | str | Unset = UNSET,
        end_date: datetime.datetime | datetime.date | str | Unset = UNSET,
        emails: Sequence[str] | Unset = UNSET,
    ) -> builtins.list[models.DailyAccountAnalytics]:
        """Get sending figures per account and day.

        Covers up to 31 days and up to 200 accounts per call. `emails` has to be given although it is not
        marked as required. A request that is too large for the workspace or the period gives 413: name fewer
        `emails`, or take fewer days.

        Args:
            start_date: First day, as a date or a date-time, earlier than `end_date`. When left out, the
                period is the 30 days up to `end_date`. A period may span 31 days at most.
            end_date: Last day, as a date or a date-time. Today when left out.
            emails: Addresses of the accounts to report on, up to 200 different ones. The server needs at
                least one. 1 to 200 items.

        Returns:
            One entry per account and day.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                NotFoundError (404), PayloadTooLargeError (413), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: the API states none.
        Source: GET /api/v2/accounts/analytics/daily
        """
        return await _account.get_daily_account_analytics.asyncio(
            client=self._client,
            start_date=start_date,
            end_date=end_date,
            emails=emails,
        )

    async def get_daily_campaign_analytics(
        self,
        *,
        campaign_id: str | Unset = UNSET,
        start_date: datetime.datetime | datetime.date | str | Unset = UNSET,
        end_date: datetime.datetime | datetime.date | str | Unset = UNSET,
        campaign_status: models.CampaignStatus | int | Unset = UNSET,
    ) -> builtins.list[models.DailyCampaignAnalytics]:
        """Get campaign figures day by day.

        The entries do not name their campaign, so ask for one campaign at a time to tell them apart.

        Args:
            campaign_id: Campaign to report on; all campaigns when left out. A UUID.
            start_date: Start of the range, as a plain date `YYYY-MM-DD` or as a full ISO 8601 time. A plain
                date means 00:00 UTC of that day. Must be earlier than `end_date`.
            end_date: End of the range, as a plain date `YYYY-MM-DD` or as a full ISO 8601 time. A plain date
                means 00:00 UTC of that day; whether the figures of that day still count is not documented.
            campaign_status: Count only campaigns in this state.

        Returns:
            One entry per day.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: the API states none.
        Source: GET /api/v2/campaigns/analytics/daily
        """
        return await _campaign.get_daily_campaign_analytics.asyncio(
            client=self._client,
            campaign_id=campaign_id,
            start_date=start_date,
            end_date=end_date,
            campaign_status=campaign_status,
        )

    async def get_subsequence_steps_analytics(
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

    async def get_warmup_analytics(
        self,
        *,
        emails: Sequence[str],
    ) -> models.WarmupAnalytics:
        """Get warm-up figures of accounts, per day and in total.

        Args:
            emails: Addresses of the accounts to report on; they must belong to your workspace. 1 to 100
                items.

        Returns:
            Warm-up figures per account.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `accounts:read` or `accounts:all` or `all:read` or `all:all`.
        Source: POST /api/v2/accounts/warmup-analytics
        """
        return await _account.get_warmup_analytics.asyncio(
            client=self._client,
            emails=emails,
        )

    async def test_account_vitals(
        self,
        *,
        accounts: Sequence[str] | Unset = UNSET,
    ) -> models.AccountVitals:
        """Check the DNS records of accounts' domains.

        Tests MX, SPF, DKIM and DMARC, and reports the result per domain.

        Args:
            accounts: Addresses of the accounts to test.

        Returns:
            The domains that passed and those that failed.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `accounts:read` or `accounts:all` or `all:read` or `all:all`.
        Source: POST /api/v2/accounts/test/vitals
        """
        return await _account.test_account_vitals.asyncio(
            client=self._client,
            accounts=accounts,
        )
