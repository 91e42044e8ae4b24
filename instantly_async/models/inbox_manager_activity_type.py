# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class InboxManagerActivityType(OpenStrEnum):
    """Kind of an Inbox Manager's activity.

    Attributes:
        REPLY: The agent wrote a reply.
        FOLLOW_UP: The agent wrote a follow-up.
        RECOVERY: A lead who had missed a meeting came back.
    """

    REPLY = "reply"
    FOLLOW_UP = "followup"
    RECOVERY = "recovery"
