# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class AIAgentConfigurationMode(OpenStrEnum):
    """Degree of freedom that an agent has.

    Attributes:
        COPILOT: The agent makes proposals, and a person has to approve them.
        FULLY_AUTOMATIC: The agent acts on its own.
    """

    COPILOT = "copilot"
    FULLY_AUTOMATIC = "fully_automatic"
