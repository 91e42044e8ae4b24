# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._core import decoding
from .._core.base_model import Model
from .placement_automation_action import PlacementAutomationAction
from .placement_automation_trigger import PlacementAutomationTrigger


@define(slots=False, kw_only=True, repr=False)
class PlacementAutomation(Model):
    """A rule that takes actions when a condition on test results is met.

    Attributes:
        when: Condition that sets the rule off.
        then: What is done once the condition is met.
    """

    when: PlacementAutomationTrigger
    then: PlacementAutomationAction

    decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "when": decoding.model(PlacementAutomationTrigger),
        "then": decoding.model(PlacementAutomationAction),
    }
