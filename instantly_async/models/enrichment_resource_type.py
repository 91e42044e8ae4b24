# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenIntEnum


class EnrichmentResourceType(OpenIntEnum):
    """Kind of resource that is enriched, as a number.

    Attributes:
        CAMPAIGN: A campaign.
        LIST: A lead list.
    """

    CAMPAIGN = 1
    LIST = 2
