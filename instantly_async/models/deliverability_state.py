# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model


class DeliverabilityState(Model):
    """Live state of a deliverability agent.

    Attributes:
        current_activity: What the agent is doing, what is waiting, and how much is done.
        schedule: When the agent runs next.
        run_summary: The latest run, and results of runs over time.
        activity_feed: One page of the agent's feed, as selected by `feed_filter`, `limit` and
            `starting_after`.
    """

    current_activity: models.DeliverabilityCurrentActivity
    schedule: models.DeliverabilitySchedule
    run_summary: models.DeliverabilityRunSummary
    activity_feed: models.DeliverabilityFeed

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "current_activity": decoding.model(models.DeliverabilityCurrentActivity),
        "schedule": decoding.model(models.DeliverabilitySchedule),
        "run_summary": decoding.model(models.DeliverabilityRunSummary),
        "activity_feed": decoding.model(models.DeliverabilityFeed),
    }
