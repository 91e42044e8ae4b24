# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class SimilarDomainExtension(OpenStrEnum):
    """Domain extension that suggestions can have.

    Attributes:
        COM: `com`.
        ORG: `org`.
    """

    COM = "com"
    ORG = "org"
