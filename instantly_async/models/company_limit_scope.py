# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class CompanyLimitScope(OpenStrEnum):
    """Which e-mails count towards a limit per company.

    Attributes:
        PER_CAMPAIGN: Only the e-mails of this campaign.
        ACROSS_WORKSPACE: The e-mails of all campaigns in the workspace.
    """

    PER_CAMPAIGN = "per_campaign"
    ACROSS_WORKSPACE = "across_workspace"
