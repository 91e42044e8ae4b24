# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class PlacementTiming(Model):
    """Time of day at which a scheduled placement test begins.

    Attributes:
        from_: Time of day, in 24-hour notation.
    """

    from_: str | None = LEFT_OUT

    _json_names: ClassVar[Mapping[str, str]] = {
        "from_": "from",
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            from_: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
