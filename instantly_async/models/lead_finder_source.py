# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class LeadFinderSource(OpenStrEnum):
    """Place in the app from which a lead finder agent was created; used for the vendor's statistics only.

    Attributes:
        AGENTS_PAGE: Page of AI agents.
        CAMPAIGN_BANNER: Banner on a campaign.
        SUPERSEARCH: SuperSearch page.
        ANNOUNCEMENT: Product announcement.
        CAMPAIGN_SETUP: Set-up of a campaign.
    """

    AGENTS_PAGE = "agents_page"
    CAMPAIGN_BANNER = "campaign_banner"
    SUPERSEARCH = "supersearch"
    ANNOUNCEMENT = "announcement"
    CAMPAIGN_SETUP = "campaign_setup"
