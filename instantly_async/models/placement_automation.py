# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar


from .. import models
from .._core import decoding
from .._core.base_model import Model


class PlacementAutomation(Model):
    """A rule that takes actions when a condition on test results is met.

    Attributes:
        when: Condition that sets the rule off.
        then: What is done once the condition is met.
    """

    when: models.PlacementAutomationTrigger
    then: models.PlacementAutomationAction

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "when": decoding.model(models.PlacementAutomationTrigger),
        "then": decoding.model(models.PlacementAutomationAction),
    }
