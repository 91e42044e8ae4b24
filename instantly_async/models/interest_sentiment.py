# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class InterestSentiment(OpenStrEnum):
    """Sentiment that a lead label expresses.

    Attributes:
        POSITIVE: `positive`.
        NEGATIVE: `negative`.
        NEUTRAL: `neutral`.
    """

    POSITIVE = "positive"
    NEGATIVE = "negative"
    NEUTRAL = "neutral"
