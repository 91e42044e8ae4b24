# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class GuidanceTone(OpenStrEnum):
    """Tone of the agent's replies.

    Attributes:
        FRIENDLY: `friendly`.
        NEUTRAL: `neutral`.
        MATTER_OF_FACT: `matter_of_fact`.
        PROFESSIONAL: `professional`.
        HUMOROUS: `humorous`.
    """

    FRIENDLY = "friendly"
    NEUTRAL = "neutral"
    MATTER_OF_FACT = "matter_of_fact"
    PROFESSIONAL = "professional"
    HUMOROUS = "humorous"
