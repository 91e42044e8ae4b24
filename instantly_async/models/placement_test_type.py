# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import IntEnum


class PlacementTestType(IntEnum):
    """Whether a placement test runs once or repeatedly.

    Attributes:
        ONE_TIME: Runs once.
        AUTOMATED: Automated: runs repeatedly by schedule.
    """

    ONE_TIME = 1
    AUTOMATED = 2
