# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenIntEnum


class LeadVerificationStatus(OpenIntEnum):
    """Result of verifying a lead's e-mail address.

    Attributes:
        VERIFIED: Verified.
        INVALID: Invalid.
        RISKY: Risky.
        CATCH_ALL: Catch-all, the domain takes e-mail for any address.
        JOB_CHANGE: Job change.
        PENDING: Pending.
        PENDING_VERIFICATION_JOB: The verification job is pending.
    """

    VERIFIED = 1
    INVALID = -1
    RISKY = -2
    CATCH_ALL = -3
    JOB_CHANGE = -4
    PENDING = 11
    PENDING_VERIFICATION_JOB = 12
