# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import StrEnum


class PreWarmedDomainExtension(StrEnum):
    """Domain extension in which pre-warmed domains are offered."""

    COM = "com"
    ORG = "org"
    CO = "co"
