# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenIntEnum


class PlacementESP(OpenIntEnum):
    """E-mail provider of a sender or recipient in a placement test.

    Attributes:
        GOOGLE: Google.
        MICROSOFT: Microsoft.
        AIRMAIL: AirMail.
        WEB_DE: Web.de.
        LIBERO_IT: Libero.it.
    """

    GOOGLE = 1
    MICROSOFT = 2
    AIRMAIL = 8
    WEB_DE = 12
    LIBERO_IT = 13
