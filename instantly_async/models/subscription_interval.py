# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import StrEnum


class SubscriptionInterval(StrEnum):
    """Length of the billing period of a subscription."""

    MONTH = "month"
    YEAR = "year"
