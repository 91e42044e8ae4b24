# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class FeedItemSeverity(OpenStrEnum):
    """How serious the matter of a feed item is.

    Attributes:
        INFO: For information.
        SUCCESS: Good news.
        WARNING: `warning`.
        CRITICAL: `critical`.
    """

    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    CRITICAL = "critical"
