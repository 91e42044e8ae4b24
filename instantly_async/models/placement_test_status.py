# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import IntEnum


class PlacementTestStatus(IntEnum):
    """State of a placement test.

    Attributes:
        ACTIVE: Active.
        PAUSED: Paused.
        COMPLETED: Completed.
    """

    ACTIVE = 1
    PAUSED = 2
    COMPLETED = 3
