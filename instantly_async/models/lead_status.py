# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenIntEnum


class LeadStatus(OpenIntEnum):
    """State of a lead in its campaign.

    Attributes:
        ACTIVE: Active.
        PAUSED: Paused.
        COMPLETED: Completed, the sequence is over for the lead.
        BOUNCED: Bounced.
        UNSUBSCRIBED: Unsubscribed. This holds per campaign.
        SKIPPED: Skipped.
        NOT_STARTED: Not started; occurs for leads in lists and in draft campaigns.
    """

    ACTIVE = 1
    PAUSED = 2
    COMPLETED = 3
    BOUNCED = -1
    UNSUBSCRIBED = -2
    SKIPPED = -3
    NOT_STARTED = 0
