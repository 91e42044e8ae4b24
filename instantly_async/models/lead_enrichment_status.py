# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenIntEnum


class LeadEnrichmentStatus(OpenIntEnum):
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
