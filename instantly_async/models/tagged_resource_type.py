# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenIntEnum


class TaggedResourceType(OpenIntEnum):
    """Kind of object that a tag is attached to.

    Attributes:
        ACCOUNT: A sending account.
        CAMPAIGN: A campaign.
    """

    ACCOUNT = 1
    CAMPAIGN = 2
