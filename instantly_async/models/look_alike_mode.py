# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class LookAlikeMode(OpenStrEnum):
    """How the look-alike domain of a search is interpreted.

    Set by the app.

    Attributes:
        TARGETED: Narrow interpretation.
        BROAD: Wide interpretation.
    """

    TARGETED = "targeted"
    BROAD = "broad"
