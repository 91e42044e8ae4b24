# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations


from .._core.base_model import Model
from .._core.types import UNSET, Unset


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

    open_count: int | Unset = UNSET
    open_count_unique: int | Unset = UNSET
    open_count_unique_by_step: int | Unset = UNSET
    link_click_count: int | Unset = UNSET
    link_click_count_unique: int | Unset = UNSET
    link_click_count_unique_by_step: int | Unset = UNSET
    reply_count: int | Unset = UNSET
    reply_count_unique: int | Unset = UNSET
    reply_count_unique_by_step: int | Unset = UNSET
    reply_count_automatic: int | Unset = UNSET
    reply_count_automatic_unique: int | Unset = UNSET
    reply_count_automatic_unique_by_step: int | Unset = UNSET
    bounced_count: int | Unset = UNSET
    unsubscribed_count: int | Unset = UNSET
    completed_count: int | Unset = UNSET
    emails_sent_count: int | Unset = UNSET
    contacted_count: int | Unset = UNSET
    new_leads_contacted_count: int | Unset = UNSET
    total_opportunities: int | Unset = UNSET
    total_opportunity_value: float | Unset = UNSET
    total_interested: int | Unset = UNSET
    total_meeting_booked: int | Unset = UNSET
    total_meeting_completed: int | Unset = UNSET
    total_closed: int | Unset = UNSET
