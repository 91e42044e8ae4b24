# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import StrEnum


class SubscriptionPlanType(StrEnum):
    """Whether a subscription is a main plan or an add-on.

    Attributes:
        PLT_ADDON: Add-on.
        PLT_PRIMARY: Main plan.
    """

    PLT_ADDON = "plt_addon"
    PLT_PRIMARY = "plt_primary"
