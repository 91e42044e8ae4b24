# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import IntEnum


class TaggedResourceType(IntEnum):
    """Kind of object that a tag is attached to.

    Attributes:
        ACCOUNT: A sending account.
        CAMPAIGN: A campaign.
    """

    ACCOUNT = 1
    CAMPAIGN = 2
