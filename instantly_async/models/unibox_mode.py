# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import StrEnum


class UniboxMode(StrEnum):
    """Part of the Unibox.

    Attributes:
        FOCUSED: The primary tab.
        OTHERS: Everything outside the primary tab.
        ALL: The whole Unibox.
    """

    FOCUSED = "emode_focused"
    OTHERS = "emode_others"
    ALL = "emode_all"
