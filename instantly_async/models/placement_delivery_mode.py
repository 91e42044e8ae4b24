# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenIntEnum


class PlacementDeliveryMode(OpenIntEnum):
    """Pace at which the e-mails of a placement test go out.

    Attributes:
        ONE_BY_ONE: One after the other.
        ALL_TOGETHER: All at once.
    """

    ONE_BY_ONE = 1
    ALL_TOGETHER = 2
