# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._core.base_model import Model
from .._core.types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False)
class PlacementTiming(Model):
    """Time of day at which a scheduled placement test begins.

    Attributes:
        from_: Time of day, in 24-hour notation.
    """

    from_: str | Unset = UNSET

    json_names: ClassVar[Mapping[str, str]] = {
        "from_": "from",
    }
