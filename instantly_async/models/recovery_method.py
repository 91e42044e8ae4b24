# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import StrEnum


class RecoveryMethod(StrEnum):
    """What brought back a lead who had missed a meeting.

    Attributes:
        CALENDLY_MEETING: A meeting through Calendly.
        LEAD_REPLY: A reply of the lead.
        MANUAL: Marked by hand.
    """

    CALENDLY_MEETING = "calendly_meeting"
    LEAD_REPLY = "lead_reply"
    MANUAL = "manual"
