# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenIntEnum


class PlacementTestStatus(OpenIntEnum):
    """State of a placement test.

    Attributes:
        ACTIVE: Active.
        PAUSED: Paused.
        COMPLETED: Completed.
    """

    ACTIVE = 1
    PAUSED = 2
    COMPLETED = 3
