# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .._core import decoding
from .._core.base_model import Model


class DeliverabilitySchedule(Model):
    """When a deliverability agent runs.

    Attributes:
        next_run_at: Time of the next run; `null` when none is planned.
    """

    next_run_at: datetime.datetime | None

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "next_run_at": decoding.date_time,
    }
