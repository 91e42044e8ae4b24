# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import IntEnum


class EnrichmentResourceType(IntEnum):
    """Kind of resource that is enriched, as a number.

    Attributes:
        CAMPAIGN: A campaign.
        LIST: A lead list.
    """

    CAMPAIGN = 1
    LIST = 2
