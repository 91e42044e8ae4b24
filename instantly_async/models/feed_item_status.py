# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class FeedItemStatus(OpenStrEnum):
    """State of a feed item.

    Attributes:
        TODO: Still to do.
        DONE: `done`.
        DISMISSED: `dismissed`.
        FAILED: `failed`.
    """

    TODO = "todo"
    DONE = "done"
    DISMISSED = "dismissed"
    FAILED = "failed"
