# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class KeywordMode(OpenStrEnum):
    """How many of the keywords have to match.

    Attributes:
        ANY: One matching keyword is enough.
        ALL: Every keyword has to match.
    """

    ANY = "ANY"
    ALL = "ALL"
