# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import IntEnum


class InboxManagerConfigurationType(IntEnum):
    """Kind of configuration of an inbox manager; the API does not say what the numbers mean."""

    TYPE_1 = 1
    TYPE_2 = 2
