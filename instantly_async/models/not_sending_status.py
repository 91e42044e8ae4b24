# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenIntEnum


class NotSendingStatus(OpenIntEnum):
    """Why a campaign is not sending.

    Attributes:
        OUTSIDE_SCHEDULE: Outside the hours or days of its schedule.
        WAITING_FOR_LEAD: No lead is ready to be processed.
        CAMPAIGN_DAILY_LIMIT: The campaign's daily limit is used up.
        ACCOUNTS_DAILY_LIMIT: All its sending accounts have used up their daily limits.
        ERROR: An error keeps it from sending; the vendor's support has to help.
    """

    OUTSIDE_SCHEDULE = 1
    WAITING_FOR_LEAD = 2
    CAMPAIGN_DAILY_LIMIT = 3
    ACCOUNTS_DAILY_LIMIT = 4
    ERROR = 99
