# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar


from .._core.base_model import Model
from .._core.types import UNSET, Unset


class PlacementTiming(Model):
    """Time of day at which a scheduled placement test begins.

    Attributes:
        from_: Time of day, in 24-hour notation.
    """

    from_: str | Unset = UNSET

    _json_names: ClassVar[Mapping[str, str]] = {
        "from_": "from",
    }
