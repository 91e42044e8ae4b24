# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import StrEnum


class GuidanceTone(StrEnum):
    """Tone of the agent's replies."""

    FRIENDLY = "friendly"
    NEUTRAL = "neutral"
    MATTER_OF_FACT = "matter_of_fact"
    PROFESSIONAL = "professional"
    HUMOROUS = "humorous"
