# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import StrEnum


class LeadActivityFilter(StrEnum):
    """Restriction of a list of lead activity.

    Attributes:
        REPLIED: Leads with at least one reply.
        HAS_OPPORTUNITY: Leads that are a positive opportunity.
    """

    REPLIED = "replied"
    HAS_OPPORTUNITY = "has_opportunity"
