# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class OAuthSessionState(OpenStrEnum):
    """State of a sign-in session.

    Attributes:
        PENDING: The user has not finished signing in.
        SUCCESS: The mailbox is connected.
        ERROR: The sign-in failed.
        EXPIRED: The session ran out before it was finished.
    """

    PENDING = "pending"
    SUCCESS = "success"
    ERROR = "error"
    EXPIRED = "expired"
