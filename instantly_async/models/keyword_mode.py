# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import StrEnum


class KeywordMode(StrEnum):
    """How many of the keywords have to match.

    Attributes:
        ANY: One matching keyword is enough.
        ALL: Every keyword has to match.
    """

    ANY = "ANY"
    ALL = "ALL"
