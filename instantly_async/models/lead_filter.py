# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class LeadFilter(OpenStrEnum):
    """State, interest or activity by which leads are filtered.

    Attributes:
        CONTACTED: Leads that were contacted.
        NOT_CONTACTED: Leads that were not contacted.
        COMPLETED: Leads that are through with the sequence.
        UNSUBSCRIBED: Leads that unsubscribed.
        ACTIVE: Active leads.
        INTERESTED: Leads marked as interested.
        NOT_INTERESTED: Leads marked as not interested.
        MEETING_BOOKED: Leads with a booked meeting.
        MEETING_COMPLETED: Leads whose meeting took place.
        CLOSED: Closed leads.
        OUT_OF_OFFICE: Leads marked as out of office.
        WRONG_PERSON: Leads marked as the wrong person.
        LOST: Leads marked as lost.
        NO_SHOW: Leads that did not show up.
        CUSTOM_LABEL_POSITIVE: Leads with a custom label of positive sentiment.
        CUSTOM_LABEL_NEGATIVE: Leads with a custom label of negative sentiment.
        BOUNCED: Leads whose e-mail bounced.
        SKIPPED: Leads that were skipped.
        RISKY: Risky leads.
        INVALID: Invalid leads.
        VALID: Valid leads.
        IN_SUBSEQUENCE: Leads in a subsequence.
        OPENED_NO_REPLY: Leads that opened an e-mail but did not reply.
        COMPLETED_NO_REPLY: Leads that are through with the sequence and did not reply.
        NO_OPENS: Leads that opened no e-mail.
        REPLIED: Leads that replied.
        LINK_CLICKED: Leads that clicked a link.
    """

    CONTACTED = "FILTER_VAL_CONTACTED"
    NOT_CONTACTED = "FILTER_VAL_NOT_CONTACTED"
    COMPLETED = "FILTER_VAL_COMPLETED"
    UNSUBSCRIBED = "FILTER_VAL_UNSUBSCRIBED"
    ACTIVE = "FILTER_VAL_ACTIVE"
    INTERESTED = "FILTER_LEAD_INTERESTED"
    NOT_INTERESTED = "FILTER_LEAD_NOT_INTERESTED"
    MEETING_BOOKED = "FILTER_LEAD_MEETING_BOOKED"
    MEETING_COMPLETED = "FILTER_LEAD_MEETING_COMPLETED"
    CLOSED = "FILTER_LEAD_CLOSED"
    OUT_OF_OFFICE = "FILTER_LEAD_OUT_OF_OFFICE"
    WRONG_PERSON = "FILTER_LEAD_WRONG_PERSON"
    LOST = "FILTER_LEAD_LOST"
    NO_SHOW = "FILTER_LEAD_NO_SHOW"
    CUSTOM_LABEL_POSITIVE = "FILTER_LEAD_CUSTOM_LABEL_POSITIVE"
    CUSTOM_LABEL_NEGATIVE = "FILTER_LEAD_CUSTOM_LABEL_NEGATIVE"
    BOUNCED = "FILTER_VAL_BOUNCED"
    SKIPPED = "FILTER_VAL_SKIPPED"
    RISKY = "FILTER_VAL_RISKY"
    INVALID = "FILTER_VAL_INVALID"
    VALID = "FILTER_VAL_VALID"
    IN_SUBSEQUENCE = "FILTER_VAL_IN_SUBSEQUENCE"
    OPENED_NO_REPLY = "FILTER_VAL_OPENED_NO_REPLY"
    COMPLETED_NO_REPLY = "FILTER_VAL_COMPLETED_NO_REPLY"
    NO_OPENS = "FILTER_VAL_NO_OPENS"
    REPLIED = "FILTER_VAL_REPLIED"
    LINK_CLICKED = "FILTER_VAL_LINK_CLICKED"
