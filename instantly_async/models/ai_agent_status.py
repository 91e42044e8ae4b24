# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenIntEnum


class AIAgentStatus(OpenIntEnum):
    """State of an AI agent.

    Attributes:
        TRIAL_EXPIRED: The trial has ended.
        INACTIVE: Inactive.
        ACTIVE: Active.
    """

    TRIAL_EXPIRED = -1
    INACTIVE = 0
    ACTIVE = 1
