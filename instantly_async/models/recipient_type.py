# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import IntEnum


class RecipientType(IntEnum):
    """Type of a recipient's mailbox in a placement test.

    Attributes:
        PROFESSIONAL: Professional.
        PERSONAL: Personal.
    """

    PROFESSIONAL = 1
    PERSONAL = 2
