# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import StrEnum


class DelayUnit(StrEnum):
    """Unit of a waiting time; days when none is given."""

    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
