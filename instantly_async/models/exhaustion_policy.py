# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class ExhaustionPolicy(OpenStrEnum):
    """Reaction of a lead finder to a search that yields no further leads.

    Attributes:
        PAUSE: The agent rests until someone changes its search filters.
        FALLBACK: The agent carries on with `fallback_search_filters`.
        BROADEN: The agent widens its search filters by itself and carries on.
    """

    PAUSE = "pause"
    FALLBACK = "fallback"
    BROADEN = "broaden"
