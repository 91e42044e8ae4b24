# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._core import decoding
from .._core.base_model import Model


@define(slots=False, kw_only=True, repr=False)
class DeliverabilitySchedule(Model):
    """When a deliverability agent runs.

    Attributes:
        next_run_at: Time of the next run; `null` when none is planned.
    """

    next_run_at: datetime.datetime | str | None

    decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "next_run_at": decoding.date_time,
    }
