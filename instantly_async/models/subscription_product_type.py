# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import StrEnum


class SubscriptionProductType(StrEnum):
    """Product that a subscription is for.

    Attributes:
        PRT_OUTREACH: Outreach.
        PRT_LEADFINDER: Lead finder.
    """

    PRT_OUTREACH = "prt_outreach"
    PRT_LEADFINDER = "prt_leadfinder"
