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
from ..api import campaign as _campaign


class CampaignsResource(Resource):
    """Campaigns, from schedule, e-mail copy and settings to starting, pausing, sharing and sending diagnostics."""

    async def activate(
        self,
        id: str,
    ) -> models.Campaign:
        """Start a campaign, or resume a paused one.

        From now on the campaign sends e-mails to its leads, within its schedule and limits. An unknown
        campaign may give 400 instead of 404.

        Args:
            id: Campaign to start. A UUID.

        Returns:
            The campaign.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `campaigns:update` or `campaigns:all` or `all:update` or `all:all`.
        Source: POST /api/v2/campaigns/{id}/activate
        """
        return await _campaign.activate_campaign.asyncio(
            id,
            client=self._client,
        )

    async def add_variables(
        self,
        id: str,
        *,
        variables: Sequence[str],
    ) -> models.Campaign:
        """Add variables to a campaign.

        Takes custom variables and core ones, such as `firstName`, by their names.

        Args:
            id: Campaign that gets the variables. A UUID.
            variables: Names of the variables to add, custom or core.

        Returns:
            The campaign.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `campaigns:update` or `campaigns:all` or `all:update` or `all:all`.
        Source: POST /api/v2/campaigns/{id}/variables
        """
        return await _campaign.add_variables.asyncio(
            id,
            client=self._client,
            variables=variables,
        )

    async def count_launched(
        self,
    ) -> models.LaunchedCount:
        """Count the campaigns that have been launched.

        Returns:
            The number of launched campaigns.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.

        Scopes: `campaigns:read` or `campaigns:all` or `all:read` or `all:all`.
        Source: GET /api/v2/campaigns/count-launched
        """
        return await _campaign.count_launched.asyncio(
            client=self._client,
        )

    async def create(
        self,
        *,
        name: str,
        campaign_schedule: models.CampaignSchedule | Mapping[str, Any],
        pl_value: float | None | Unset = UNSET,
        is_evergreen: bool | None | Unset = UNSET,
        sequences: Sequence[models.CampaignSequence | Mapping[str, Any]] | Unset = UNSET,
        email_gap: int | None | Unset = UNSET,
        random_wait_max: int | None | Unset = UNSET,
        text_only: bool | None | Unset = UNSET,
        first_email_text_only: bool | None | Unset = UNSET,
        email_list: Sequence[str] | Unset = UNSET,
        daily_limit: int | None | Unset = UNSET,
        stop_on_reply: bool | None | Unset = UNSET,
        email_tag_list: Sequence[str] | Unset = UNSET,
        link_tracking: bool | None | Unset = UNSET,
        open_tracking: bool | Unset = UNSET,
        stop_on_auto_reply: bool | None | Unset = UNSET,
        daily_max_leads: int | None | Unset = UNSET,
        prioritize_new_leads: bool | None | Unset = UNSET,
        auto_variant_select: models.AutoVariantSelect | Mapping[str, Any] | None | Unset = UNSET,
        match_lead_esp: bool | None | Unset = UNSET,
        stop_for_company: bool | None | Unset = UNSET,
        insert_unsubscribe_header: bool | None | Unset = UNSET,
        allow_risky_contacts: bool | None | Unset = UNSET,
        disable_bounce_protect: bool | None | Unset = UNSET,
        limit_emails_per_company_override: models.CompanyLimit | Mapping[str, Any] | None | Unset = UNSET,
        cc_list: Sequence[str] | Unset = UNSET,
        bcc_list: Sequence[str] | Unset = UNSET,
        owned_by: str | None | Unset = UNSET,
        ai_sdr_id: str | None | Unset = UNSET,
        provider_routing_rules: Sequence[models.ProviderRoutingRule | Mapping[str, Any]] | Unset = UNSET,
    ) -> models.Campaign:
        """Create a campaign without starting it.

        Nothing is sent until `campaigns.activate` starts the campaign.

        Args:
            name: Name of the campaign.
            campaign_schedule: When the campaign may send.
            pl_value: Money value of one positive lead.
            is_evergreen: Whether the campaign is evergreen.
            sequences: The e-mail copy. Only the first element counts; put all steps into it.
            email_gap: Minutes between two e-mails.
            random_wait_max: Upper bound of the random extra wait, in minutes.
            text_only: Send every e-mail as plain text.
            first_email_text_only: Send only the first e-mail as plain text.
            email_list: Addresses of the sending accounts.
            daily_limit: Most e-mails that the campaign sends per day.
            stop_on_reply: Stop the campaign for a lead once a reply comes in.
            email_tag_list: Tags that select sending accounts.
            link_tracking: Record clicks on links.
            open_tracking: Record opens.
            stop_on_auto_reply: Stop the campaign for a lead on an automatic reply too, such as an out-of-
                office note.
            daily_max_leads: Most new leads contacted per day. At least 0.
            prioritize_new_leads: Contact new leads first, ahead of follow-ups to earlier ones.
            auto_variant_select: Rate by which the best variant of a step is picked automatically.
            match_lead_esp: Choose sending accounts that use the same e-mail provider (ESP) as the lead.
            stop_for_company: Once one lead replies, stop for all leads of the same company, recognised by the
                domain.
            insert_unsubscribe_header: Add an unsubscribe header to the e-mails.
            allow_risky_contacts: Also send to contacts that are rated risky.
            disable_bounce_protect: Switch bounce protection off.
            limit_emails_per_company_override: The campaign's own limit of e-mails per company, used in place
                of the workspace's setting.
            cc_list: Addresses that get a visible copy (CC) of the e-mails.
            bcc_list: Addresses that get a blind copy (BCC) of the e-mails.
            owned_by: User who owns the campaign. A UUID.
            ai_sdr_id: AI Sales Agent that creates the campaign. A UUID.
            provider_routing_rules: Rules on which sending provider may write to which recipient provider.

        Returns:
            The new campaign.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `campaigns:create` or `campaigns:all` or `all:create` or `all:all`.
        Source: POST /api/v2/campaigns
        """
        return await _campaign.create_campaign.asyncio(
            client=self._client,
            name=name,
            campaign_schedule=campaign_schedule,
            pl_value=pl_value,
            is_evergreen=is_evergreen,
            sequences=sequences,
            email_gap=email_gap,
            random_wait_max=random_wait_max,
            text_only=text_only,
            first_email_text_only=first_email_text_only,
            email_list=email_list,
            daily_limit=daily_limit,
            stop_on_reply=stop_on_reply,
            email_tag_list=email_tag_list,
            link_tracking=link_tracking,
            open_tracking=open_tracking,
            stop_on_auto_reply=stop_on_auto_reply,
            daily_max_leads=daily_max_leads,
            prioritize_new_leads=prioritize_new_leads,
            auto_variant_select=auto_variant_select,
            match_lead_esp=match_lead_esp,
            stop_for_company=stop_for_company,
            insert_unsubscribe_header=insert_unsubscribe_header,
            allow_risky_contacts=allow_risky_contacts,
            disable_bounce_protect=disable_bounce_protect,
            limit_emails_per_company_override=limit_emails_per_company_override,
            cc_list=cc_list,
            bcc_list=bcc_list,
            owned_by=owned_by,
            ai_sdr_id=ai_sdr_id,
            provider_routing_rules=provider_routing_rules,
        )

    async def create_from_shared(
        self,
        id: str,
    ) -> models.Campaign:
        """Create a campaign from one that has been shared.

        The source has to be shared first with `campaigns.share`, or the answer is 403; sharing ends after 7
        days.

        Args:
            id: Shared campaign that serves as the source. A UUID.

        Returns:
            A campaign.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `campaigns:create` or `campaigns:all` or `all:create` or `all:all`.
        Source: POST /api/v2/campaigns/{id}/from-export
        """
        return await _campaign.create_from_export.asyncio(
            id,
            client=self._client,
        )

    async def delete(
        self,
        id: str,
    ) -> models.Campaign:
        """Delete a campaign.

        Args:
            id: Campaign to delete. A UUID.

        Returns:
            The deleted campaign.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `campaigns:delete` or `campaigns:all` or `all:delete` or `all:all`.
        Source: DELETE /api/v2/campaigns/{id}
        """
        return await _campaign.delete_campaign.asyncio(
            id,
            client=self._client,
        )

    async def duplicate(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
    ) -> models.Campaign:
        """Make a copy of a campaign.

        Args:
            id: Campaign to copy. A UUID.
            name: Name of the copy. When left out, the original's name with ` (copy)` behind it.

        Returns:
            A campaign.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `campaigns:create` or `campaigns:all` or `all:create` or `all:all`.
        Source: POST /api/v2/campaigns/{id}/duplicate
        """
        return await _campaign.duplicate.asyncio(
            id,
            client=self._client,
            name=name,
        )

    async def export(
        self,
        id: str,
    ) -> models.Campaign:
        """Export a campaign as JSON.

        Args:
            id: Campaign to export. A UUID.

        Returns:
            The exported campaign.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `campaigns:read` or `campaigns:all` or `all:read` or `all:all`.
        Source: POST /api/v2/campaigns/{id}/export
        """
        return await _campaign.export_campaign.asyncio(
            id,
            client=self._client,
        )

    async def get(
        self,
        id: str,
    ) -> models.Campaign:
        """Get one campaign.

        Args:
            id: Campaign to fetch. A UUID.

        Returns:
            The campaign.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `campaigns:read` or `campaigns:all` or `all:read` or `all:all`.
        Source: GET /api/v2/campaigns/{id}
        """
        return await _campaign.get_campaign.asyncio(
            id,
            client=self._client,
        )

    async def get_analytics(
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

    async def get_analytics_overview(
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

    async def get_sending_status(
        self,
        id: str,
        *,
        with_ai_summary: bool | Unset = UNSET,
    ) -> models.SendingStatus:
        """Find out why a campaign sends nothing, or less than expected.

        Outside the campaign's schedule parts of `diagnostics` can be absent; only `campaign_id`,
        `last_updated`, `status` and `issue_tracking` are always there. Both parts of the answer are `null`
        when nothing is known.

        Args:
            id: Campaign to look at. A UUID.
            with_ai_summary: Fill `ai_summary` with an explanation written by AI. The API takes False when
                left out.

        Returns:
            The diagnostics and a readable summary.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `campaigns:read` or `campaigns:all` or `all:read` or `all:all`.
        Source: GET /api/v2/campaigns/{id}/sending-status
        """
        return await _campaign.get_campaign_sending_status.asyncio(
            id,
            client=self._client,
            with_ai_summary=with_ai_summary,
        )

    async def get_steps_analytics(
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

    async def get_daily_analytics(
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

    def list(
        self,
        *,
        limit: int = 100,
        starting_after: str | None | Unset = UNSET,
        max_items: int | None = None,
        prefetch: int = 0,
        search: str | Unset = UNSET,
        tag_ids: str | Sequence[str] | Unset = UNSET,
        ai_sales_agent_id: str | Unset = UNSET,
        status: models.CampaignStatus | int | Unset = UNSET,
        exclude_status: models.CampaignStatus | int | Unset = UNSET,
    ) -> Pager[models.CampaignPage, models.Campaign]:
        """List the workspace's campaigns.

        Args:
            search: Text to look for in campaign names.
            tag_ids: Tag IDs, separated by commas; a campaign needs any one of them. A list, or one text with
                commas.
            ai_sales_agent_id: Keep only campaigns that this AI Sales Agent created. A UUID.
            status: Keep only campaigns in this state.
            exclude_status: Leave out campaigns in this state.
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

        Scopes: `campaigns:read` or `campaigns:all` or `all:read` or `all:all`.
        Source: GET /api/v2/campaigns
        """
        return _campaign.list_campaign.iterate(
            client=self._client,
            limit=limit,
            starting_after=starting_after,
            max_items=max_items,
            prefetch=prefetch,
            search=search,
            tag_ids=tag_ids,
            ai_sales_agent_id=ai_sales_agent_id,
            status=status,
            exclude_status=exclude_status,
        )

    async def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        pl_value: float | None | Unset = UNSET,
        is_evergreen: bool | None | Unset = UNSET,
        campaign_schedule: models.CampaignSchedule | Mapping[str, Any] | Unset = UNSET,
        sequences: Sequence[models.CampaignSequence | Mapping[str, Any]] | Unset = UNSET,
        email_gap: int | None | Unset = UNSET,
        random_wait_max: int | None | Unset = UNSET,
        text_only: bool | None | Unset = UNSET,
        first_email_text_only: bool | None | Unset = UNSET,
        email_list: Sequence[str] | Unset = UNSET,
        daily_limit: int | None | Unset = UNSET,
        stop_on_reply: bool | None | Unset = UNSET,
        email_tag_list: Sequence[str] | Unset = UNSET,
        link_tracking: bool | None | Unset = UNSET,
        open_tracking: bool | Unset = UNSET,
        stop_on_auto_reply: bool | None | Unset = UNSET,
        daily_max_leads: int | None | Unset = UNSET,
        prioritize_new_leads: bool | None | Unset = UNSET,
        auto_variant_select: models.AutoVariantSelect | Mapping[str, Any] | None | Unset = UNSET,
        match_lead_esp: bool | None | Unset = UNSET,
        stop_for_company: bool | None | Unset = UNSET,
        insert_unsubscribe_header: bool | None | Unset = UNSET,
        allow_risky_contacts: bool | None | Unset = UNSET,
        disable_bounce_protect: bool | None | Unset = UNSET,
        limit_emails_per_company_override: models.CompanyLimit | Mapping[str, Any] | None | Unset = UNSET,
        cc_list: Sequence[str] | Unset = UNSET,
        bcc_list: Sequence[str] | Unset = UNSET,
        owned_by: str | None | Unset = UNSET,
        provider_routing_rules: Sequence[models.ProviderRoutingRule | Mapping[str, Any]] | Unset = UNSET,
    ) -> models.Campaign:
        """Change fields of a campaign.

        Fields that are left out keep their value. Lists are not merged: a new `email_list` takes the place of
        the old one as a whole.

        Args:
            id: Campaign to change. A UUID.
            name: Name of the campaign.
            pl_value: Money value of one positive lead.
            is_evergreen: Whether the campaign is evergreen.
            campaign_schedule: When the campaign may send.
            sequences: The e-mail copy. Only the first element counts; put all steps into it.
            email_gap: Minutes between two e-mails.
            random_wait_max: Upper bound of the random extra wait, in minutes.
            text_only: Send every e-mail as plain text.
            first_email_text_only: Send only the first e-mail as plain text.
            email_list: Addresses of the sending accounts. Replaces the whole list, so send all addresses that
                shall stay.
            daily_limit: Most e-mails that the campaign sends per day.
            stop_on_reply: Stop the campaign for a lead once a reply comes in.
            email_tag_list: Tags that select sending accounts.
            link_tracking: Record clicks on links.
            open_tracking: Record opens.
            stop_on_auto_reply: Stop the campaign for a lead on an automatic reply too, such as an out-of-
                office note.
            daily_max_leads: Most new leads contacted per day. At least 0.
            prioritize_new_leads: Contact new leads first, ahead of follow-ups to earlier ones.
            auto_variant_select: Rate by which the best variant of a step is picked automatically.
            match_lead_esp: Choose sending accounts that use the same e-mail provider (ESP) as the lead.
            stop_for_company: Once one lead replies, stop for all leads of the same company, recognised by the
                domain.
            insert_unsubscribe_header: Add an unsubscribe header to the e-mails.
            allow_risky_contacts: Also send to contacts that are rated risky.
            disable_bounce_protect: Switch bounce protection off.
            limit_emails_per_company_override: The campaign's own limit of e-mails per company, used in place
                of the workspace's setting.
            cc_list: Addresses that get a visible copy (CC) of the e-mails.
            bcc_list: Addresses that get a blind copy (BCC) of the e-mails.
            owned_by: User who owns the campaign. A UUID.
            provider_routing_rules: Rules on which sending provider may write to which recipient provider.

        Returns:
            The campaign after the change.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `campaigns:update` or `campaigns:all` or `all:update` or `all:all`.
        Source: PATCH /api/v2/campaigns/{id}
        """
        return await _campaign.patch_campaign.asyncio(
            id,
            client=self._client,
            name=name,
            pl_value=pl_value,
            is_evergreen=is_evergreen,
            campaign_schedule=campaign_schedule,
            sequences=sequences,
            email_gap=email_gap,
            random_wait_max=random_wait_max,
            text_only=text_only,
            first_email_text_only=first_email_text_only,
            email_list=email_list,
            daily_limit=daily_limit,
            stop_on_reply=stop_on_reply,
            email_tag_list=email_tag_list,
            link_tracking=link_tracking,
            open_tracking=open_tracking,
            stop_on_auto_reply=stop_on_auto_reply,
            daily_max_leads=daily_max_leads,
            prioritize_new_leads=prioritize_new_leads,
            auto_variant_select=auto_variant_select,
            match_lead_esp=match_lead_esp,
            stop_for_company=stop_for_company,
            insert_unsubscribe_header=insert_unsubscribe_header,
            allow_risky_contacts=allow_risky_contacts,
            disable_bounce_protect=disable_bounce_protect,
            limit_emails_per_company_override=limit_emails_per_company_override,
            cc_list=cc_list,
            bcc_list=bcc_list,
            owned_by=owned_by,
            provider_routing_rules=provider_routing_rules,
        )

    async def pause(
        self,
        id: str,
    ) -> models.Campaign:
        """Pause a campaign.

        The campaign stops sending until it is activated again. An unknown campaign may give 400 instead of
        404.

        Args:
            id: Campaign to pause. A UUID.

        Returns:
            The campaign.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `campaigns:update` or `campaigns:all` or `all:update` or `all:all`.
        Source: POST /api/v2/campaigns/{id}/pause
        """
        return await _campaign.pause_campaign.asyncio(
            id,
            client=self._client,
        )

    async def search_by_contact(
        self,
        *,
        search: str | Unset = UNSET,
        sort_column: str | Unset = UNSET,
        sort_order: str | Unset = UNSET,
    ) -> models.CampaignMatches:
        """Find the campaigns that contain a lead, by the lead's e-mail address.

        The answer is not paged.

        Args:
            search: E-mail address of the lead.
            sort_column: Campaign column to sort by. The API takes 'timestamp_created' when left out.
            sort_order: Direction of sorting, `asc` or `desc`. The API takes 'asc' when left out.

        Returns:
            The campaigns found.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `campaigns:read` or `campaigns:all` or `all:read` or `all:all`.
        Source: GET /api/v2/campaigns/search-by-contact
        """
        return await _campaign.search_by_contact.asyncio(
            client=self._client,
            search=search,
            sort_column=sort_column,
            sort_order=sort_order,
        )

    async def share(
        self,
        id: str,
    ) -> None:
        """Share a campaign for 7 days.

        While it is shared, other users can build new campaigns from it. Sharing ends by itself; repeat the
        call to share again.

        Args:
            id: Campaign to share. A UUID.

        Returns:
            Nothing; the campaign is shared.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
                RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: the API states none.
        Source: POST /api/v2/campaigns/{id}/share
        """
        await _campaign.share_campaign.asyncio(
            id,
            client=self._client,
        )
