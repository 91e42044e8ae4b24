# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenIntEnum


class ReplySendingStatus(OpenIntEnum):
    """State of a reply on its way to the lead.

    Attributes:
        FAILED: Sending failed.
        SENT: Sent.
        SCHEDULED: To be sent later.
    """

    FAILED = -1
    SENT = 1
    SCHEDULED = 2
