# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class LabelTriggerMode(OpenStrEnum):
    """How an Inbox Manager uses the labels that were chosen for it.

    Attributes:
        INCLUDE: The agent deals only with leads that have one of the labels.
        EXCLUDE: The agent leaves leads with one of the labels alone.
    """

    INCLUDE = "include"
    EXCLUDE = "exclude"
