# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenIntEnum


class LeadStatusFilter(OpenIntEnum):
    """State of the leads to be deleted.

    Unlike `LeadStatus` it has no `0` for leads that have not started.

    Attributes:
        ACTIVE: Active.
        PAUSED: Paused.
        COMPLETED: Completed.
        BOUNCED: Bounced.
        UNSUBSCRIBED: Unsubscribed from the campaign.
        SKIPPED: Skipped.
    """

    ACTIVE = 1
    PAUSED = 2
    COMPLETED = 3
    BOUNCED = -1
    UNSUBSCRIBED = -2
    SKIPPED = -3
