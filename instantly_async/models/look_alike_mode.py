# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import StrEnum


class LookAlikeMode(StrEnum):
    """How the look-alike domain of a search is interpreted. Set by the app.

    Attributes:
        TARGETED: Narrow interpretation.
        BROAD: Wide interpretation.
    """

    TARGETED = "targeted"
    BROAD = "broad"
