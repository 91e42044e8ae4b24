# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenIntEnum


class GuidanceCategory(OpenIntEnum):
    """Subject of a guidance.

    Attributes:
        BASICS: Basics, that is, tone and length.
        COMMUNICATION: Communication.
        CONTEXT: Context.
        HANDOVER: Handover.
        OTHER: Anything else.
    """

    BASICS = 0
    COMMUNICATION = 1
    CONTEXT = 2
    HANDOVER = 3
    OTHER = 4
