# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import StrEnum


class FeedItemSeverity(StrEnum):
    """How serious the matter of a feed item is.

    Attributes:
        INFO: For information.
        SUCCESS: Good news.
    """

    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    CRITICAL = "critical"
