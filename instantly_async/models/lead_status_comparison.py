# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import StrEnum


class LeadStatusComparison(StrEnum):
    """How a lead's status is compared.

    Attributes:
        IS: The lead has the status.
        IS_NOT: The lead has another status.
    """

    IS = "is"
    IS_NOT = "is-not"
