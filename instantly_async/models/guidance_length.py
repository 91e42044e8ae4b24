# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import StrEnum


class GuidanceLength(StrEnum):
    """Preferred length of the agent's replies."""

    CONCISE = "concise"
    STANDARD = "standard"
    THOROUGH = "thorough"
