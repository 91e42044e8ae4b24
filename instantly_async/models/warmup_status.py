# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenIntEnum


class WarmupStatus(OpenIntEnum):
    """State of an account's warm-up; negative values are problems.

    Attributes:
        PAUSED: Paused.
        ACTIVE: Running.
        BANNED: Banned from warm-up.
        SPAM_FOLDER_UNKNOWN: The spam folder of the mailbox is not known.
        PERMANENT_SUSPENSION: Suspended for good.
    """

    PAUSED = 0
    ACTIVE = 1
    BANNED = -1
    SPAM_FOLDER_UNKNOWN = -2
    PERMANENT_SUSPENSION = -3
