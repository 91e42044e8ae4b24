# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class SubscriptionInterval(OpenStrEnum):
    """Length of the billing period of a subscription.

    Attributes:
        MONTH: `month`.
        YEAR: `year`.
    """

    MONTH = "month"
    YEAR = "year"
