# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class BusinessSourceType(OpenStrEnum):
    """Kind of source that a sales agent learns the business from.

    Attributes:
        WEBSITE: The address of a website.
        PITCH_DECK: A pitch deck.
    """

    WEBSITE = "website"
    PITCH_DECK = "pitch_deck"
