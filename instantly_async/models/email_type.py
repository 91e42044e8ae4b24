# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenIntEnum


class EmailType(OpenIntEnum):
    """Kind of an e-mail by its life cycle.

    Attributes:
        SENT_FROM_CAMPAIGN: Sent by a campaign.
        RECEIVED: Received.
        SENT: Sent, as distinct from a campaign e-mail.
        SCHEDULED: Scheduled and not sent yet.
    """

    SENT_FROM_CAMPAIGN = 1
    RECEIVED = 2
    SENT = 3
    SCHEDULED = 4
