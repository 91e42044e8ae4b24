# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenIntEnum


class AccountStatus(OpenIntEnum):
    """State of a sending account; negative values are errors.

    Attributes:
        ACTIVE: Active.
        PAUSED: Paused.
        MAINTENANCE: Paused for maintenance and resumed automatically before long.
        CONNECTION_ERROR: The connection to the mailbox fails.
        SOFT_BOUNCE_ERROR: Has a soft bounce error.
        SENDING_ERROR: Sending fails.
    """

    ACTIVE = 1
    PAUSED = 2
    MAINTENANCE = 3
    CONNECTION_ERROR = -1
    SOFT_BOUNCE_ERROR = -2
    SENDING_ERROR = -3
