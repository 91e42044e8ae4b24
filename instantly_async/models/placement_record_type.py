# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenIntEnum


class PlacementRecordType(OpenIntEnum):
    """Which side of an e-mail's way a placement record describes.

    Attributes:
        SENT: The e-mail was sent.
        RECEIVED: The e-mail was received.
    """

    SENT = 1
    RECEIVED = 2
