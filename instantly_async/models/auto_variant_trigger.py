# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import StrEnum


class AutoVariantTrigger(StrEnum):
    """Rate by which the variants of a step are compared.

    Attributes:
        REPLY_RATE: Share of replies.
        CLICK_RATE: Share of link clicks.
        OPEN_RATE: Share of opens.
    """

    REPLY_RATE = "reply_rate"
    CLICK_RATE = "click_rate"
    OPEN_RATE = "open_rate"
