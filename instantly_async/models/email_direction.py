# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import StrEnum


class EmailDirection(StrEnum):
    """Kind of e-mails by which a list is filtered.

    Attributes:
        MANUAL: Written by hand.
    """

    RECEIVED = "received"
    SENT = "sent"
    MANUAL = "manual"
