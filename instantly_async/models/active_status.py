# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import IntEnum


class ActiveStatus(IntEnum):
    """Whether something is switched on.

    Attributes:
        ACTIVE: Active.
        INACTIVE: Inactive.
    """

    ACTIVE = 1
    INACTIVE = 0
