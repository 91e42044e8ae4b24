# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class SalesAgentErrorCode(OpenStrEnum):
    """Stable category of the error that made an activity fail.

    Attributes:
        INSUFFICIENT_CREDITS: `insufficient_credits`.
        INSUFFICIENT_UPLOAD_LIMIT: `insufficient_upload_limit`.
        NO_LEADS_WITH_EMAIL: `no_leads_with_email`.
        SCRAPE_SITE_NOT_SUPPORTED: `scrape_site_not_supported`.
        CAMPAIGN_OPERATION_FAILED: `campaign_operation_failed`.
        LEAD_MOVE_FAILED: `lead_move_failed`.
        ENRICHMENT_FAILED: `enrichment_failed`.
        CONFIGURATION_ERROR: `configuration_error`.
        MASTER_LIST_MISSING: `master_list_missing`.
        TEMPORARY_FAILURE: `temporary_failure`.
        PROSPECTING_INCOMPLETE: `prospecting_incomplete`.
        INTERNAL_ERROR: `internal_error`.
    """

    INSUFFICIENT_CREDITS = "insufficient_credits"
    INSUFFICIENT_UPLOAD_LIMIT = "insufficient_upload_limit"
    NO_LEADS_WITH_EMAIL = "no_leads_with_email"
    SCRAPE_SITE_NOT_SUPPORTED = "scrape_site_not_supported"
    CAMPAIGN_OPERATION_FAILED = "campaign_operation_failed"
    LEAD_MOVE_FAILED = "lead_move_failed"
    ENRICHMENT_FAILED = "enrichment_failed"
    CONFIGURATION_ERROR = "configuration_error"
    MASTER_LIST_MISSING = "master_list_missing"
    TEMPORARY_FAILURE = "temporary_failure"
    PROSPECTING_INCOMPLETE = "prospecting_incomplete"
    INTERNAL_ERROR = "internal_error"
