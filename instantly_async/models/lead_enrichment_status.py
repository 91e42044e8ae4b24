# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import IntEnum


class LeadEnrichmentStatus(IntEnum):
    """State of a lead's enrichment with further data.

    Attributes:
        ENRICHED: Enriched.
        NOT_AVAILABLE: There is no data for the lead.
        PENDING: Pending.
        ERROR: The enrichment failed.
    """

    ENRICHED = 1
    NOT_AVAILABLE = -1
    PENDING = 11
    ERROR = -2
