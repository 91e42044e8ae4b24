# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import StrEnum


class BillingInterval(StrEnum):
    """Length of a billing period."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
