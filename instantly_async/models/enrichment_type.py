# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class EnrichmentType(OpenStrEnum):
    """Kind of built-in enrichment.

    Attributes:
        WORK_EMAIL_ENRICHMENT: Looks up work e-mail addresses.
        LINKEDIN_PROFILE: Adds LinkedIn profile data.
        EMAIL_VERIFICATION: Verifies e-mail addresses.
        JOB_LISTING: Adds job openings of the company.
        TECHNOLOGIES: Adds technologies that the company uses.
        NEWS: Adds news about the company.
        FUNDING: Adds funding data of the company.
        ENGAGEMENT_SCORE: `engagement_score`.
        AI_ENRICHMENT: Fills a column with AI-written values.
        CUSTOM_FLOW: Runs a custom flow of providers.
    """

    WORK_EMAIL_ENRICHMENT = "work_email_enrichment"
    LINKEDIN_PROFILE = "fully_enriched_profile"
    EMAIL_VERIFICATION = "email_verification"
    JOB_LISTING = "joblisting"
    TECHNOLOGIES = "technologies"
    NEWS = "news"
    FUNDING = "funding"
    ENGAGEMENT_SCORE = "engagement_score"
    AI_ENRICHMENT = "ai_enrichment"
    CUSTOM_FLOW = "custom_flow"
