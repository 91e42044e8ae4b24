# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import StrEnum


class SimilarDomainExtension(StrEnum):
    """Domain extension that suggestions can have."""

    COM = "com"
    ORG = "org"
