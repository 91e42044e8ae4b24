# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class EmailDirection(OpenStrEnum):
    """Kind of e-mails by which a list is filtered.

    Attributes:
        RECEIVED: `received`.
        SENT: `sent`.
        MANUAL: Written by hand.
    """

    RECEIVED = "received"
    SENT = "sent"
    MANUAL = "manual"
