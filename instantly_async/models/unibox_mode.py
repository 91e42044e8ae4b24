# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class UniboxMode(OpenStrEnum):
    """Part of the Unibox.

    Attributes:
        FOCUSED: The primary tab.
        OTHERS: Everything outside the primary tab.
        ALL: The whole Unibox.
    """

    FOCUSED = "emode_focused"
    OTHERS = "emode_others"
    ALL = "emode_all"
