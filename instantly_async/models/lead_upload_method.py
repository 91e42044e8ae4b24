# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class LeadUploadMethod(OpenStrEnum):
    """Way in which a lead was uploaded.

    Attributes:
        MANUAL: `manual`.
        API: `api`.
        WEBSITE_VISITOR: As a visitor of the website.
    """

    MANUAL = "manual"
    API = "api"
    WEBSITE_VISITOR = "website-visitor"
