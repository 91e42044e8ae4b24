# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class DeliverabilityOutcome(OpenStrEnum):
    """Finding of a check, or its progress while there is no finding.

    Attributes:
        HEALTHY: No problem was found.
        NEEDS_ATTENTION: Something to act on was found.
        INFO: The finding is merely informative.
        RUNNING: The check is under way.
        QUEUED: The check waits to start.
        FAILED: The check could not be carried out.
        SKIPPED: The check was left out.
        CANCELLED: `cancelled`.
        UNKNOWN: There is no known outcome.
    """

    HEALTHY = "healthy"
    NEEDS_ATTENTION = "needs_attention"
    INFO = "info"
    RUNNING = "running"
    QUEUED = "queued"
    FAILED = "failed"
    SKIPPED = "skipped"
    CANCELLED = "cancelled"
    UNKNOWN = "unknown"
