# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import StrEnum


class SortOrder(StrEnum):
    """Direction of an order.

    Attributes:
        ASC: Smallest or oldest first.
        DESC: Largest or newest first.
    """

    ASC = "asc"
    DESC = "desc"
