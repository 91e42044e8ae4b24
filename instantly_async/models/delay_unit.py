# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class DelayUnit(OpenStrEnum):
    """Unit of a waiting time; days when none is given.

    Attributes:
        MINUTES: `minutes`.
        HOURS: `hours`.
        DAYS: `days`.
    """

    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
