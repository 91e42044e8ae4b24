# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import StrEnum


class EnrichmentResourceName(StrEnum):
    """Kind of resource that is enriched, as a word."""

    CAMPAIGN = "CAMPAIGN"
    LIST = "LIST"
