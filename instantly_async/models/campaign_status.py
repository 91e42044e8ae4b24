# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenIntEnum


class CampaignStatus(OpenIntEnum):
    """State of a campaign.

    Attributes:
        ACCOUNT_SUSPENDED: Stopped because an account is suspended.
        ACCOUNTS_UNHEALTHY: Stopped because sending accounts are unhealthy.
        BOUNCE_PROTECT: Stopped by bounce protection.
        DRAFT: Draft that has not been activated.
        ACTIVE: Running.
        PAUSED: Paused.
        COMPLETED: Completed.
        RUNNING_SUBSEQUENCES: Running its subsequences.
    """

    ACCOUNT_SUSPENDED = -99
    ACCOUNTS_UNHEALTHY = -1
    BOUNCE_PROTECT = -2
    DRAFT = 0
    ACTIVE = 1
    PAUSED = 2
    COMPLETED = 3
    RUNNING_SUBSEQUENCES = 4
