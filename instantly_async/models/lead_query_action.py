# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class LeadQueryAction(OpenStrEnum):
    """Activity or state that a lead query is about.

    Attributes:
        REPLY: The lead replied.
        EMAIL_OPEN: The lead opened an e-mail.
        LAST_CONTACTED: Last contact with the lead.
        LINK_CLICK: The lead clicked a link.
        LEAD_STATUS: Status of the lead.
        LEAD_STATUS_CHANGE: Change of the lead's status.
    """

    REPLY = "reply"
    EMAIL_OPEN = "email-open"
    LAST_CONTACTED = "last-contacted"
    LINK_CLICK = "link-click"
    LEAD_STATUS = "lead-status"
    LEAD_STATUS_CHANGE = "lead-status-change"
