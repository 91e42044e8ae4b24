# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class GuidanceLength(OpenStrEnum):
    """Preferred length of the agent's replies.

    Attributes:
        CONCISE: `concise`.
        STANDARD: `standard`.
        THOROUGH: `thorough`.
    """

    CONCISE = "concise"
    STANDARD = "standard"
    THOROUGH = "thorough"
