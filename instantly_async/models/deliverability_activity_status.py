# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import StrEnum


class DeliverabilityActivityStatus(StrEnum):
    """State of an activity of a deliverability agent.

    Attributes:
        QUEUED: Waiting to start.
        IN_PROGRESS: Under way.
        SKIPPED: Left out.
        CANCELLED: Stopped or withdrawn before completion.
    """

    QUEUED = "queued"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    FAILED = "failed"
    SKIPPED = "skipped"
    CANCELLED = "cancelled"
