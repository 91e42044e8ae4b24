# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class AutoVariantTrigger(OpenStrEnum):
    """Rate by which the variants of a step are compared.

    Attributes:
        REPLY_RATE: Share of replies.
        CLICK_RATE: Share of link clicks.
        OPEN_RATE: Share of opens.
    """

    REPLY_RATE = "reply_rate"
    CLICK_RATE = "click_rate"
    OPEN_RATE = "open_rate"
