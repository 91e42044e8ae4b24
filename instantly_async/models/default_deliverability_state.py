# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._core import decoding
from .._core.base_model import Model
from .ai_agent import AIAgent
from .deliverability_current_activity import DeliverabilityCurrentActivity
from .deliverability_feed import DeliverabilityFeed
from .deliverability_run_summary import DeliverabilityRunSummary
from .deliverability_schedule import DeliverabilitySchedule


@define(slots=False, kw_only=True, repr=False)
class DefaultDeliverabilityState(Model):
    """Live state of a workspace's default deliverability agent.

    Attributes:
        agent: The agent, or `null` (with an otherwise empty state) when none is deployed.
        current_activity: What the agent is doing, what is waiting, and how much is done.
        schedule: When the agent runs next.
        run_summary: The latest run, and results of runs over time.
        activity_feed: One page of the agent's feed, as selected by `feed_filter`, `limit` and
            `starting_after`.
    """

    agent: AIAgent | None
    current_activity: DeliverabilityCurrentActivity
    schedule: DeliverabilitySchedule
    run_summary: DeliverabilityRunSummary
    activity_feed: DeliverabilityFeed

    decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "agent": decoding.model(AIAgent),
        "current_activity": decoding.model(DeliverabilityCurrentActivity),
        "schedule": decoding.model(DeliverabilitySchedule),
        "run_summary": decoding.model(DeliverabilityRunSummary),
        "activity_feed": decoding.model(DeliverabilityFeed),
    }
