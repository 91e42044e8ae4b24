# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class BillingInterval(OpenStrEnum):
    """Length of a billing period.

    Attributes:
        DAY: `day`.
        WEEK: `week`.
        MONTH: `month`.
        YEAR: `year`.
    """

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
