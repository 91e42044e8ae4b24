# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class RoutedProvider(OpenStrEnum):
    """E-mail provider in a routing rule.

    Attributes:
        ALL: Any provider.
        GOOGLE: `google`.
        OUTLOOK: `outlook`.
        OTHER: Providers other than Google and Outlook.
    """

    ALL = "all"
    GOOGLE = "google"
    OUTLOOK = "outlook"
    OTHER = "other"
