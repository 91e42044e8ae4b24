# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class BackgroundJobEntityType(OpenStrEnum):
    """Kind of object that a background job concerns.

    Attributes:
        LIST: A lead list.
        CAMPAIGN: A campaign.
        WORKSPACE: A workspace.
        BROADCAST: An e-mail marketing broadcast.
        SUBSCRIBER_GROUP_SYNC: A synchronisation of a subscriber group.
        SUBSCRIBER_GROUP: A subscriber group.
    """

    LIST = "list"
    CAMPAIGN = "campaign"
    WORKSPACE = "workspace"
    BROADCAST = "broadcast"
    SUBSCRIBER_GROUP_SYNC = "subscriber-group-sync"
    SUBSCRIBER_GROUP = "subscriber-group"
