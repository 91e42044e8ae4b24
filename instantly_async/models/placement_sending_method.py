# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenIntEnum


class PlacementSendingMethod(OpenIntEnum):
    """Who sends the e-mails of a placement test.

    Attributes:
        FROM_INSTANTLY: Instantly sends them.
        FROM_OUTSIDE_INSTANTLY: They are sent by other means and recognised by `test_code`.
    """

    FROM_INSTANTLY = 1
    FROM_OUTSIDE_INSTANTLY = 2
