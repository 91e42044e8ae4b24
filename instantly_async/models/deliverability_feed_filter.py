# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class DeliverabilityFeedFilter(OpenStrEnum):
    """Selection of feed items.

    Attributes:
        ALL: Every item.
        TODO: Items that are still to do.
        DONE: Items that are done.
    """

    ALL = "all"
    TODO = "todo"
    DONE = "done"
