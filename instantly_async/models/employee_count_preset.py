# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class EmployeeCountPreset(Model):
    """Companies whose number of employees lies in one of the predefined ranges.

    Attributes:
        op: Kind of range, here always `preset_between`. Always 'preset_between'.
        min: Smallest number of employees; the number itself counts.
        max: Largest number of employees; the number itself counts.
    """

    op: str = "preset_between"
    min: int | None = LEFT_OUT
    max: int | None = LEFT_OUT

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            op: str = "preset_between",
            min: int | None | Unset = UNSET,
            max: int | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
