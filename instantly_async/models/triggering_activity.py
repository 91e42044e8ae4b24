# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenIntEnum


class TriggeringActivity(OpenIntEnum):
    """Activity of a lead that triggers a subsequence.

    Attributes:
        LINK_CLICKED: The lead clicks a link in an e-mail.
        COMPLETED_WITHOUT_REPLY: The campaign is over for the lead, and no reply has come.
        EMAIL_OPENED: The lead opens an e-mail.
    """

    LINK_CLICKED = 4
    COMPLETED_WITHOUT_REPLY = 91
    EMAIL_OPENED = 2
