# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class PreWarmedDomainExtension(OpenStrEnum):
    """Domain extension in which pre-warmed domains are offered.

    Attributes:
        COM: `com`.
        ORG: `org`.
        CO: `co`.
    """

    COM = "com"
    ORG = "org"
    CO = "co"
