# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class RecoveryMethod(OpenStrEnum):
    """What brought back a lead who had missed a meeting.

    Attributes:
        CALENDLY_MEETING: A meeting through Calendly.
        LEAD_REPLY: A reply of the lead.
        MANUAL: Marked by hand.
    """

    CALENDLY_MEETING = "calendly_meeting"
    LEAD_REPLY = "lead_reply"
    MANUAL = "manual"
