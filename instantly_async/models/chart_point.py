# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class ChartPoint(Model):
    """One day of a time series.

    Attributes:
        x: Day that the value belongs to.
        y: Value of that day.
    """

    x: datetime.datetime | None = LEFT_OUT
    y: int | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "x": decoding.date_time,
    }
