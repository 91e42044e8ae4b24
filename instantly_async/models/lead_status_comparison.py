# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class LeadStatusComparison(OpenStrEnum):
    """How a lead's status is compared.

    Attributes:
        IS: The lead has the status.
        IS_NOT: The lead has another status.
    """

    IS = "is"
    IS_NOT = "is-not"
