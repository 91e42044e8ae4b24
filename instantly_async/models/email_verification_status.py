# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class EmailVerificationStatus(OpenStrEnum):
    """Result of verifying an address.

    Attributes:
        PENDING: There is no result yet.
        VERIFIED: The address passed the verification.
        INVALID: The address failed the verification.
    """

    PENDING = "pending"
    VERIFIED = "verified"
    INVALID = "invalid"
