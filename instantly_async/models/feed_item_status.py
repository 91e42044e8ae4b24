# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import StrEnum


class FeedItemStatus(StrEnum):
    """State of a feed item.

    Attributes:
        TODO: Still to do.
    """

    TODO = "todo"
    DONE = "done"
    DISMISSED = "dismissed"
    FAILED = "failed"
