# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class PlacementNotSendingStatus(OpenStrEnum):
    """Reason why a placement test is not sending.

    Attributes:
        DAILY_LIMITS_HIT: Daily sending limits are used up.
        OTHER: Another reason.
        NOTHING_WRONG: Nothing is wrong.
    """

    DAILY_LIMITS_HIT = "daily_limits_hit"
    OTHER = "other"
    NOTHING_WRONG = ""
