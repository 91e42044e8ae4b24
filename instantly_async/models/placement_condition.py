# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class PlacementCondition(OpenStrEnum):
    """Event that an automation watches for.

    Attributes:
        PLACEMENT_GOES_BELOW: Placement falls under `condition_value`.
        PLACEMENT_GOES_ABOVE: Placement rises over `condition_value`.
        ADDED_TO_BLACKLISTS: An address or domain turns up on a blacklist.
        REMOVED_FROM_BLACKLISTS: An address or domain is taken off a blacklist.
    """

    PLACEMENT_GOES_BELOW = "placement_goes_below"
    PLACEMENT_GOES_ABOVE = "placement_goes_above"
    ADDED_TO_BLACKLISTS = "added_to_blacklists"
    REMOVED_FROM_BLACKLISTS = "removed_from_blacklists"
