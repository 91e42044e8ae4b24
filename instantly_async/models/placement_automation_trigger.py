# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class PlacementAutomationTrigger(Model):
    """Condition that sets an automation off.

    Attributes:
        condition: Event to watch for.
        condition_value: Threshold, such as `80`, for conditions that compare with one.
    """

    condition: models.PlacementCondition
    condition_value: float | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "condition": decoding.enum(models.PlacementCondition),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            condition: models.PlacementCondition | str,
            condition_value: float | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
