# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import StrEnum


class LocationMode(StrEnum):
    """Whose location a search goes by.

    Attributes:
        CONTACT: Where the lead is.
        COMPANY: Where the company has its headquarters.
    """

    CONTACT = "contact"
    COMPANY = "company"
