# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class CompanyLimitMode(OpenStrEnum):
    """Way in which a campaign departs from the workspace's limit of e-mails per company.

    Attributes:
        CUSTOM: The campaign uses its own limit.
        DISABLED: The limit per company is switched off for the campaign.
    """

    CUSTOM = "custom"
    DISABLED = "disabled"
