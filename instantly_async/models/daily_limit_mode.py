# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class DailyLimitMode(OpenStrEnum):
    """Which daily sending limit applies to a subsequence.

    Attributes:
        INHERIT: The limit of the parent campaign.
        CUSTOM: A limit of its own, given in `daily_limit`.
        UNLIMITED: No limit at campaign level.
    """

    INHERIT = "inherit"
    CUSTOM = "custom"
    UNLIMITED = "unlimited"
