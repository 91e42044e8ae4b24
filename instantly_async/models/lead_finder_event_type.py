# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class LeadFinderEventType(OpenStrEnum):
    """Kind of lead finder agent event.

    Attributes:
        TOP_UP_STARTED: A search for new leads began.
        TOP_UP_COMPLETED: New leads were put into the campaign.
        TOP_UP_FAILED: An attempt to add leads did not succeed.
        SEARCH_EXHAUSTED: The main search has no new leads left.
        FALLBACK_ACTIVATED: From here on the agent searches with its fallback filters.
        FALLBACK_EXHAUSTED: The fallback filters have no new leads left either.
        PAUSED_EXHAUSTED: The agent stopped itself as it could find no further leads.
        PAUSED_INSUFFICIENT_CREDITS: The agent stopped itself for lack of workspace credits.
        CAMPAIGN_NOT_FOUND: The agent's campaign has been removed.
        AGENT_PAUSED: Someone or something paused the agent.
        AGENT_RESUMED: The agent was put back to work.
    """

    TOP_UP_STARTED = "top_up_started"
    TOP_UP_COMPLETED = "top_up_completed"
    TOP_UP_FAILED = "top_up_failed"
    SEARCH_EXHAUSTED = "search_exhausted"
    FALLBACK_ACTIVATED = "fallback_activated"
    FALLBACK_EXHAUSTED = "fallback_exhausted"
    PAUSED_EXHAUSTED = "paused_exhausted"
    PAUSED_INSUFFICIENT_CREDITS = "paused_insufficient_credits"
    CAMPAIGN_NOT_FOUND = "campaign_not_found"
    AGENT_PAUSED = "agent_paused"
    AGENT_RESUMED = "agent_resumed"
