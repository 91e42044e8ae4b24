# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class CampaignAnalytics(Model):
    """Figures of one campaign.

    Attributes:
        campaign_name: Name of the campaign.
        campaign_id: Campaign that the figures belong to. A UUID.
        campaign_status: State of the campaign, with the codes of `CampaignStatus`.
        campaign_is_evergreen: Whether the campaign is evergreen.
        leads_count: Leads in the campaign. Not counted with `exclude_total_leads_count`.
        contacted_count: Leads that have entered the sequence.
        emails_sent_count: E-mails sent.
        new_leads_contacted_count: Leads contacted for the first time.
        open_count: Leads with at least one open, according to the vendor; the overview counts all opens under
            this name.
        open_count_unique: First opens, at most one per lead.
        open_count_unique_by_step: Opens, at most one per lead and step.
        reply_count: Replies, counting every reply of the same lead.
        reply_count_unique: Leads that replied; automatic replies do not count.
        reply_count_unique_by_step: Replies, at most one per lead and step; automatic replies do not count.
        reply_count_automatic: Automatic replies, for example out-of-office notes.
        reply_count_automatic_unique: Leads that sent an automatic reply.
        reply_count_automatic_unique_by_step: Automatic replies, at most one per lead and step.
        link_click_count: Clicks on links.
        link_click_count_unique: Clicks, at most one per lead.
        link_click_count_unique_by_step: Clicks, at most one per lead and step.
        bounced_count: Leads whose e-mail bounced.
        unsubscribed_count: Leads that unsubscribed.
        completed_count: Leads that have been through the whole campaign.
        total_opportunities: Opportunities, each counted once.
        total_opportunity_value: Summed value of the opportunities.
    """

    campaign_name: str
    campaign_id: str
    campaign_status: int
    campaign_is_evergreen: bool
    leads_count: int
    contacted_count: int
    emails_sent_count: int
    new_leads_contacted_count: int
    open_count: int
    open_count_unique: int | None = LEFT_OUT
    open_count_unique_by_step: int | None = LEFT_OUT
    reply_count: int
    reply_count_unique: int | None = LEFT_OUT
    reply_count_unique_by_step: int | None = LEFT_OUT
    reply_count_automatic: int | None = LEFT_OUT
    reply_count_automatic_unique: int | None = LEFT_OUT
    reply_count_automatic_unique_by_step: int | None = LEFT_OUT
    link_click_count: int
    link_click_count_unique: int | None = LEFT_OUT
    link_click_count_unique_by_step: int | None = LEFT_OUT
    bounced_count: int
    unsubscribed_count: int
    completed_count: int
    total_opportunities: int
    total_opportunity_value: float
