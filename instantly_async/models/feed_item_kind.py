# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import StrEnum


class FeedItemKind(StrEnum):
    """Kind of feed item.

    Attributes:
        INSIGHT: Something the agent noticed.
        RECOMMENDATION: Something the agent advises you to do.
        ACTION: Something to carry out or carried out.
    """

    INSIGHT = "insight"
    RECOMMENDATION = "recommendation"
    ACTION = "action"
