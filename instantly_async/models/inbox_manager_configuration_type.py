# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenIntEnum


class InboxManagerConfigurationType(OpenIntEnum):
    """Kind of configuration of an inbox manager; the API does not say what the numbers mean.

    Attributes:
        TYPE_1: `1`.
        TYPE_2: `2`.
    """

    TYPE_1 = 1
    TYPE_2 = 2
