# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenIntEnum


class PlacementTestType(OpenIntEnum):
    """Whether a placement test runs once or repeatedly.

    Attributes:
        ONE_TIME: Runs once.
        AUTOMATED: Automated: runs repeatedly by schedule.
    """

    ONE_TIME = 1
    AUTOMATED = 2
