# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class TitleMatchMode(OpenStrEnum):
    """How job titles are compared.

    Set by the app.

    Attributes:
        EXACT: The whole title has to match.
        CONTAINS: The title has to contain the given text.
    """

    EXACT = "EXACT"
    CONTAINS = "CONTAINS"
