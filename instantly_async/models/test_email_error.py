# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class TestEmailError(OpenStrEnum):
    """Reason why a test e-mail was not sent.

    Attributes:
        ACCOUNT_AUTHENTICATION_FAILED: Authentication of the sending account failed.
        ACCOUNT_NOT_FOUND: The sending account does not exist.
        UNKNOWN: The sending account failed for an unknown reason.
    """

    ACCOUNT_AUTHENTICATION_FAILED = "ACC_AUTH_ERROR"
    ACCOUNT_NOT_FOUND = "ACC_NOT_FOUND"
    UNKNOWN = "ACC_UNKNOWN_ERROR"
