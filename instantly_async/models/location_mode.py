# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class LocationMode(OpenStrEnum):
    """Whose location a search goes by.

    Attributes:
        CONTACT: Where the lead is.
        COMPANY: Where the company has its headquarters.
    """

    CONTACT = "contact"
    COMPANY = "company"
