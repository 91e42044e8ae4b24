# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class EmailVerificationRequestStatus(OpenStrEnum):
    """Whether a verification request worked.

    The result for the address is in `verification_status`.

    Attributes:
        SUCCESS: The request worked.
        ERROR: The request did not work.
    """

    SUCCESS = "success"
    ERROR = "error"
