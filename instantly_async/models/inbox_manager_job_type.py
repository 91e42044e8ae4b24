# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenIntEnum


class InboxManagerJobType(OpenIntEnum):
    """Kind of work in the inbox manager.

    It is null for recoveries.

    Attributes:
        REPLY: Reply in the inbox.
        FOLLOW_UP: Follow-up in the inbox.
        NO_SHOW_FOLLOW_UP: Follow-up after a lead missed a meeting (no-show).
    """

    REPLY = 1
    FOLLOW_UP = 2
    NO_SHOW_FOLLOW_UP = 3
