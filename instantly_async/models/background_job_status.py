# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class BackgroundJobStatus(OpenStrEnum):
    """State of a background job.

    Attributes:
        PENDING: Queued, not started yet.
        IN_PROGRESS: Running.
        PAUSED: On hold, e.g. until quota or authorization is available.
        DRAINING: Catching up on live events that were held back.
        SUCCESS: Finished successfully.
        FAILED: Ended with a failure.
        CANCELLED: Stopped by the user.
    """

    PENDING = "pending"
    IN_PROGRESS = "in-progress"
    PAUSED = "paused"
    DRAINING = "draining"
    SUCCESS = "success"
    FAILED = "failed"
    CANCELLED = "cancelled"
