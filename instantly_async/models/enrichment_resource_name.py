# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class EnrichmentResourceName(OpenStrEnum):
    """Kind of resource that is enriched, as a word.

    Attributes:
        CAMPAIGN: `CAMPAIGN`.
        LIST: `LIST`.
    """

    CAMPAIGN = "CAMPAIGN"
    LIST = "LIST"
