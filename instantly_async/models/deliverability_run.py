# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model


class DeliverabilityRun(Model):
    """One run of a deliverability agent (a cycle of checks) and what it found.

    Attributes:
        cycle_id: Cycle of checks that the run consists of.
        status: State of the run.
        started_at: When the run began.
        completed_at: When the run ended.
        total_checks: Number of checks in the run.
        completed_checks: Checks that are finished.
        healthy_count: Checks that found no problem.
        needs_attention_count: Checks that found something to act on.
        info_count: Checks whose outcome is merely informative.
        failed_count: Checks that failed to run.
        checks: The checks of the run.
        feed_items: Feed items of the run.
    """

    cycle_id: str | None
    status: models.DeliverabilityRunStatus
    started_at: datetime.datetime | None
    completed_at: datetime.datetime | None
    total_checks: int
    completed_checks: int
    healthy_count: int
    needs_attention_count: int
    info_count: int
    failed_count: int
    checks: list[models.DeliverabilityCheck]
    feed_items: list[models.DeliverabilityFeedItem]

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "status": decoding.enum(models.DeliverabilityRunStatus),
        "started_at": decoding.date_time,
        "completed_at": decoding.date_time,
        "checks": decoding.array(decoding.model(models.DeliverabilityCheck)),
        "feed_items": decoding.array(decoding.model(models.DeliverabilityFeedItem)),
    }
