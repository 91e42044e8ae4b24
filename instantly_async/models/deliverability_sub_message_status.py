# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class DeliverabilitySubMessageStatus(OpenStrEnum):
    """State of the step that a progress message stands for.

    Attributes:
        QUEUED: Waiting to start.
        IN_PROGRESS: Under way.
        COMPLETED: `completed`.
        FAILED: `failed`.
    """

    QUEUED = "queued"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    FAILED = "failed"
