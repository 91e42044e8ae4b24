# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class SimilarDomains(Model):
    """Result of a search for similar domains.

    Attributes:
        domains: Domain names that resemble the given one and can be ordered.
    """

    domains: list[str] | None = LEFT_OUT
