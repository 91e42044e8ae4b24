# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import StrEnum


class BusinessSourceType(StrEnum):
    """Kind of source that a sales agent learns the business from.

    Attributes:
        WEBSITE: The address of a website.
        PITCH_DECK: A pitch deck.
    """

    WEBSITE = "website"
    PITCH_DECK = "pitch_deck"
