# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import StrEnum


class InterestSentiment(StrEnum):
    """Sentiment that a lead label expresses."""

    POSITIVE = "positive"
    NEGATIVE = "negative"
    NEUTRAL = "neutral"
