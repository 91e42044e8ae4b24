# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class PlacementSchedule(Model):
    """When an automated placement test runs.

    Attributes:
        days: Weekdays from `0` (Sunday) to `6` as keys, with `true` for those on which the test runs.
        timing: Time of day at which a run begins.
        timezone: IANA time zone in which days and times are meant.
    """

    days: dict[str, bool] | None = LEFT_OUT
    timing: models.PlacementTiming | None = LEFT_OUT
    timezone: models.Timezone | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "timing": decoding.model(models.PlacementTiming),
        "timezone": decoding.enum(models.Timezone),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            days: Mapping[str, bool] | Unset = UNSET,
            timing: models.PlacementTiming | Mapping[str, Any] | Unset = UNSET,
            timezone: models.Timezone | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
