# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class FeedItemKind(OpenStrEnum):
    """Kind of feed item.

    Attributes:
        INSIGHT: Something the agent noticed.
        RECOMMENDATION: Something the agent advises you to do.
        ACTION: Something to carry out or carried out.
    """

    INSIGHT = "insight"
    RECOMMENDATION = "recommendation"
    ACTION = "action"
