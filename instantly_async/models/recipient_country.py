# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenIntEnum


class RecipientCountry(OpenIntEnum):
    """Country of a recipient in a placement test.

    Attributes:
        UNITED_STATES: United States.
        ITALY: Italy.
        GERMANY: Germany.
        FRANCE: France.
    """

    UNITED_STATES = 1
    ITALY = 2
    GERMANY = 3
    FRANCE = 4
