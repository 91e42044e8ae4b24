# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class DeliverabilityActivityStatus(OpenStrEnum):
    """State of an activity of a deliverability agent.

    Attributes:
        QUEUED: Waiting to start.
        IN_PROGRESS: Under way.
        COMPLETED: `completed`.
        FAILED: `failed`.
        SKIPPED: Left out.
        CANCELLED: Stopped or withdrawn before completion.
    """

    QUEUED = "queued"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    FAILED = "failed"
    SKIPPED = "skipped"
    CANCELLED = "cancelled"
