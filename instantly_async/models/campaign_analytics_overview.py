# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class CampaignAnalyticsOverview(Model):
    """Figures summed over one, several or all campaigns.

    Attributes:
        open_count: Opens, including repeated ones.
        open_count_unique: E-mails that were opened; repeated opens do not count.
        open_count_unique_by_step: Opens, at most one per lead and step.
        link_click_count: Clicks on links.
        link_click_count_unique: Clicks; repeated ones do not count.
        link_click_count_unique_by_step: Clicks, at most one per lead and step.
        reply_count: Replies, counting every reply of the same lead.
        reply_count_unique: Leads that replied; automatic replies do not count.
        reply_count_unique_by_step: Replies, at most one per lead and step; automatic replies do not count.
        reply_count_automatic: Automatic replies, for example out-of-office notes.
        reply_count_automatic_unique: Leads that sent an automatic reply.
        reply_count_automatic_unique_by_step: Automatic replies, at most one per lead and step.
        bounced_count: Leads whose e-mail bounced.
        unsubscribed_count: Leads that unsubscribed.
        completed_count: Leads that have been through the whole campaign.
        emails_sent_count: E-mails sent.
        contacted_count: Leads contacted, each counted once.
        new_leads_contacted_count: Leads contacted for the first time.
        total_opportunities: Opportunities, each counted once.
        total_opportunity_value: Summed value of the opportunities.
        total_interested: Opportunities that became interested; see `expand_crm_events` for what counts.
        total_meeting_booked: Opportunities with a meeting booked; see `expand_crm_events` for what counts.
        total_meeting_completed: Opportunities with a meeting held; see `expand_crm_events` for what counts.
        total_closed: Opportunities that were closed; see `expand_crm_events` for what counts.
    """

    open_count: int | None = LEFT_OUT
    open_count_unique: int | None = LEFT_OUT
    open_count_unique_by_step: int | None = LEFT_OUT
    link_click_count: int | None = LEFT_OUT
    link_click_count_unique: int | None = LEFT_OUT
    link_click_count_unique_by_step: int | None = LEFT_OUT
    reply_count: int | None = LEFT_OUT
    reply_count_unique: int | None = LEFT_OUT
    reply_count_unique_by_step: int | None = LEFT_OUT
    reply_count_automatic: int | None = LEFT_OUT
    reply_count_automatic_unique: int | None = LEFT_OUT
    reply_count_automatic_unique_by_step: int | None = LEFT_OUT
    bounced_count: int | None = LEFT_OUT
    unsubscribed_count: int | None = LEFT_OUT
    completed_count: int | None = LEFT_OUT
    emails_sent_count: int | None = LEFT_OUT
    contacted_count: int | None = LEFT_OUT
    new_leads_contacted_count: int | None = LEFT_OUT
    total_opportunities: int | None = LEFT_OUT
    total_opportunity_value: float | None = LEFT_OUT
    total_interested: int | None = LEFT_OUT
    total_meeting_booked: int | None = LEFT_OUT
    total_meeting_completed: int | None = LEFT_OUT
    total_closed: int | None = LEFT_OUT
