# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class SortOrder(OpenStrEnum):
    """Direction of an order.

    Attributes:
        ASC: Smallest or oldest first.
        DESC: Largest or newest first.
    """

    ASC = "asc"
    DESC = "desc"
