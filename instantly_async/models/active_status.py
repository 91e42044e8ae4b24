# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenIntEnum


class ActiveStatus(OpenIntEnum):
    """Whether something is switched on.

    Attributes:
        ACTIVE: Active.
        INACTIVE: Inactive.
    """

    ACTIVE = 1
    INACTIVE = 0
