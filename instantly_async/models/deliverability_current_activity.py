# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model


class DeliverabilityCurrentActivity(Model):
    """What a deliverability agent is doing, has waiting and has done.

    Attributes:
        active: Activity under way; `null` when there is none.
        queued: Activities that wait for their turn.
        completed_summary: Count of completed activities.
    """

    active: models.ActiveDeliverabilityActivity | None
    queued: list[models.DeliverabilityActivity]
    completed_summary: models.CompletedActivitySummary

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "active": decoding.model(models.ActiveDeliverabilityActivity),
        "queued": decoding.array(decoding.model(models.DeliverabilityActivity)),
        "completed_summary": decoding.model(models.CompletedActivitySummary),
    }
