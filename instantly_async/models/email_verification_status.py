# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import StrEnum


class EmailVerificationStatus(StrEnum):
    """Result of verifying an address.

    Attributes:
        PENDING: There is no result yet.
        VERIFIED: The address passed the verification.
        INVALID: The address failed the verification.
    """

    PENDING = "pending"
    VERIFIED = "verified"
    INVALID = "invalid"
