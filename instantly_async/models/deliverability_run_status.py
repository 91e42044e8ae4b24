# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class DeliverabilityRunStatus(OpenStrEnum):
    """State of a run of a deliverability agent.

    Attributes:
        RUNNING: Checks are under way.
        COMPLETED: `completed`.
        SCHEDULED: The run has yet to start.
        EMPTY: There is no run to report.
    """

    RUNNING = "running"
    COMPLETED = "completed"
    SCHEDULED = "scheduled"
    EMPTY = "empty"
