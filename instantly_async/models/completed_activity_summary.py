# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .._core import decoding
from .._core.base_model import Model


class CompletedActivitySummary(Model):
    """How many activities a deliverability agent has completed.

    Attributes:
        count: Number of completed activities.
        retention_days: Number of days for which completed activities are kept.
        last_completed_at: When the most recent one was completed.
    """

    count: int
    retention_days: int
    last_completed_at: datetime.datetime | None

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "last_completed_at": decoding.date_time,
    }
