# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class SalesAgentActionFilter(OpenStrEnum):
    """Kind of activity that a list can be restricted to; a part of the kinds that exist.

    Attributes:
        CREATE_CAMPAIGN: A campaign is created.
        EDIT_CAMPAIGN: A campaign is changed.
        STOP_CAMPAIGN: A running campaign is stopped.
        PAUSE_CAMPAIGN: A running campaign is paused.
        ENRICH_LEADS: Leads get additional data.
        PUSH_LEAD: A lead is added to a campaign.
        RECOMMEND_LEAD: A lead seen in a preview is proposed; the user approves it before it is enriched.
        WARNING: A warning that the user has to acknowledge.
        INITIAL_SETUP_SCRAPE: Setup step: learn about the business from its website.
        INITIAL_SETUP_CAMPAIGNS: Setup step: draft the first campaigns.
        INITIAL_SETUP_ENRICH: Setup step: enrich the first leads.
        REPLY_RECEIVED: A prospect answered an e-mail.
        OPPORTUNITY_RECEIVED: A prospect turned into an opportunity.
        IMPORTED_LEADS: Leads were uploaded by hand from a CSV file.
    """

    CREATE_CAMPAIGN = "create_campaign"
    EDIT_CAMPAIGN = "edit_campaign"
    STOP_CAMPAIGN = "stop_campaign"
    PAUSE_CAMPAIGN = "pause_campaign"
    ENRICH_LEADS = "enrich_leads"
    PUSH_LEAD = "push_lead"
    RECOMMEND_LEAD = "recommend_lead"
    WARNING = "warning"
    INITIAL_SETUP_SCRAPE = "initial_setup_scrape"
    INITIAL_SETUP_CAMPAIGNS = "initial_setup_campaigns"
    INITIAL_SETUP_ENRICH = "initial_setup_enrich"
    REPLY_RECEIVED = "reply_received"
    OPPORTUNITY_RECEIVED = "opportunity_received"
    IMPORTED_LEADS = "imported_leads"
