# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class OccurrenceComparison(OpenStrEnum):
    """How a number of occurrences is compared with a count.

    Attributes:
        MORE: More often than the count.
        LESS: Less often than the count.
        EQUAL: Exactly as often as the count.
    """

    MORE = "more"
    LESS = "less"
    EQUAL = "equal"
