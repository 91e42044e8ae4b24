# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class SubscriptionPlanType(OpenStrEnum):
    """Whether a subscription is a main plan or an add-on.

    Attributes:
        ADDON: Add-on.
        PRIMARY: Main plan.
    """

    ADDON = "plt_addon"
    PRIMARY = "plt_primary"
