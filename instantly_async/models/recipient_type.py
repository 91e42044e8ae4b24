# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenIntEnum


class RecipientType(OpenIntEnum):
    """Type of a recipient's mailbox in a placement test.

    Attributes:
        PROFESSIONAL: Professional.
        PERSONAL: Personal.
    """

    PROFESSIONAL = 1
    PERSONAL = 2
