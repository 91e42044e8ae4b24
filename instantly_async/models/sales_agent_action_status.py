# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class SalesAgentActionStatus(OpenStrEnum):
    """How far an activity has got.

    Attributes:
        PENDING: Waits for approval or rejection.
        APPROVED: Approved.
        REJECTED: Rejected.
        IN_PROGRESS: Being carried out.
        COMPLETED: Carried out.
        FAILED: Could not be carried out.
    """

    PENDING = "pending"
    APPROVED = "approved"
    REJECTED = "rejected"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    FAILED = "failed"
