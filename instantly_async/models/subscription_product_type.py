# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class SubscriptionProductType(OpenStrEnum):
    """Product that a subscription is for.

    Attributes:
        OUTREACH: Outreach.
        LEAD_FINDER: Lead finder.
    """

    OUTREACH = "prt_outreach"
    LEAD_FINDER = "prt_leadfinder"
