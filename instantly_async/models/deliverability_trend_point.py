# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .._core import decoding
from .._core.base_model import Model


class DeliverabilityTrendPoint(Model):
    """Result of one past cycle.

    Attributes:
        cycle_id: Cycle that the numbers are for.
        completed_at: When the cycle ended.
        score: Overall score of the cycle; `null` when there is none.
        total_checks: Number of checks in the cycle.
        healthy_count: Checks that found no problem.
        needs_attention_count: Checks that found something to act on.
        info_count: Checks whose outcome is merely informative.
        failed_count: Checks that failed to run.
    """

    cycle_id: str
    completed_at: datetime.datetime
    score: float | None
    total_checks: int
    healthy_count: int
    needs_attention_count: int
    info_count: int
    failed_count: int

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "completed_at": decoding.date_time,
    }
