# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._core import decoding
from .._core.base_model import Model
from .._core.types import UNSET, Unset
from .placement_timing import PlacementTiming
from .timezone import Timezone


@define(slots=False, kw_only=True, repr=False)
class PlacementSchedule(Model):
    """When an automated placement test runs.

    Attributes:
        days: Weekdays from `0` (Sunday) to `6` as keys, with `true` for those on which the test runs.
        timing: Time of day at which a run begins.
        timezone: IANA time zone in which days and times are meant.
    """

    days: dict[str, bool] | Unset = UNSET
    timing: PlacementTiming | Unset = UNSET
    timezone: Timezone | str | Unset = UNSET

    decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "timing": decoding.model(PlacementTiming),
        "timezone": decoding.enum(Timezone),
    }
