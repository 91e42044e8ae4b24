# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._core import decoding
from .._core.base_model import Model
from .active_deliverability_activity import ActiveDeliverabilityActivity
from .completed_activity_summary import CompletedActivitySummary
from .deliverability_activity import DeliverabilityActivity


@define(slots=False, kw_only=True, repr=False)
class DeliverabilityCurrentActivity(Model):
    """What a deliverability agent is doing, has waiting and has done.

    Attributes:
        active: Activity under way; `null` when there is none.
        queued: Activities that wait for their turn.
        completed_summary: Count of completed activities.
    """

    active: ActiveDeliverabilityActivity | None
    queued: list[DeliverabilityActivity]
    completed_summary: CompletedActivitySummary

    decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "active": decoding.model(ActiveDeliverabilityActivity),
        "queued": decoding.array(decoding.model(DeliverabilityActivity)),
        "completed_summary": decoding.model(CompletedActivitySummary),
    }
