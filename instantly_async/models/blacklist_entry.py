# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class BlacklistEntry(Model):
    """Result of looking an address up in one blacklist.

    Attributes:
        blacklist: Name of the blacklist.
        is_listed: Whether the blacklist has the address.
        test_type: Kind of look-up, such as `ip`.
    """

    blacklist: str | None = LEFT_OUT
    is_listed: bool | None = LEFT_OUT
    test_type: str | None = LEFT_OUT
