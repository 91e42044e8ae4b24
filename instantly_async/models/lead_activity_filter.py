# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class LeadActivityFilter(OpenStrEnum):
    """Restriction of a list of lead activity.

    Attributes:
        REPLIED: Leads with at least one reply.
        HAS_OPPORTUNITY: Leads that are a positive opportunity.
    """

    REPLIED = "replied"
    HAS_OPPORTUNITY = "has_opportunity"
