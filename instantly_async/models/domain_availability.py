# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class DomainAvailability(Model):
    """Whether one domain can be ordered.

    Attributes:
        domain: Domain that was checked.
        available: Whether the domain can be ordered.
        unavailable_reason: Set to `restricted` if the name itself is forbidden; otherwise absent. Always
            'restricted'.
        restricted_keyword: Forbidden keyword in the name, if `unavailable_reason` is `restricted`.
    """

    domain: str | None = LEFT_OUT
    available: bool | None = LEFT_OUT
    unavailable_reason: str | None = LEFT_OUT
    restricted_keyword: str | None = LEFT_OUT
