# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class SendingDiagnosticsStatus(OpenStrEnum):
    """Why a campaign or subsequence sends nothing, or less than expected.

    Attributes:
        CAMPAIGN_PAUSED: The campaign is paused.
        CAMPAIGN_DRAFT: The campaign is a draft that has not been activated.
        CAMPAIGN_COMPLETED: The campaign is completed.
        CAMPAIGN_RUNNING_SUBSEQUENCES: The campaign is running its subsequences.
        CAMPAIGN_BOUNCE_PROTECT: Bounce protection has stopped the campaign.
        CAMPAIGN_ACCOUNTS_UNHEALTHY: The campaign is stopped because sending accounts are unhealthy.
        CAMPAIGN_ACCOUNT_SUSPENDED: The campaign is stopped because an account is suspended.
        OUT_OF_SCHEDULE: The present moment lies outside every sending window.
        WAITING_FOR_LEADS: No lead is ready for an e-mail.
        DAILY_LIMIT_MET: The campaign's daily limit is used up.
        ACCOUNT_DAILY_LIMIT_MET: The daily limits of the accounts are used up.
        NEW_LEAD_LIMIT_MET: The daily limit of new leads is used up.
        ALL_ACCOUNTS_UNHEALTHY: None of the sending accounts is healthy.
        WAITING_FOR_ESP_MATCH: Waits for an account of the right e-mail provider.
        DOMAIN_LIMIT_REACHED: The limit per domain is used up.
        FOLLOW_UP_DELAY_NOT_MET: The wait before the next follow-ups is not over.
        NO_ACCOUNTS_AVAILABLE: No sending account can send at the moment.
        HEALTHY: Nothing holds sending back.
    """

    CAMPAIGN_PAUSED = "campaign_paused"
    CAMPAIGN_DRAFT = "campaign_draft"
    CAMPAIGN_COMPLETED = "campaign_completed"
    CAMPAIGN_RUNNING_SUBSEQUENCES = "campaign_running_subsequences"
    CAMPAIGN_BOUNCE_PROTECT = "campaign_bounce_protect"
    CAMPAIGN_ACCOUNTS_UNHEALTHY = "campaign_accounts_unhealthy"
    CAMPAIGN_ACCOUNT_SUSPENDED = "campaign_account_suspended"
    OUT_OF_SCHEDULE = "out_of_schedule"
    WAITING_FOR_LEADS = "waiting_for_leads"
    DAILY_LIMIT_MET = "daily_limit_met"
    ACCOUNT_DAILY_LIMIT_MET = "account_daily_limit_met"
    NEW_LEAD_LIMIT_MET = "new_lead_limit_met"
    ALL_ACCOUNTS_UNHEALTHY = "all_accounts_unhealthy"
    WAITING_FOR_ESP_MATCH = "waiting_for_esp_match"
    DOMAIN_LIMIT_REACHED = "domain_limit_reached"
    FOLLOW_UP_DELAY_NOT_MET = "follow_up_delay_not_met"
    NO_ACCOUNTS_AVAILABLE = "no_accounts_available"
    HEALTHY = "healthy"
