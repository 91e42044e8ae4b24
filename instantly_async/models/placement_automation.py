# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            when: models.PlacementAutomationTrigger | Mapping[str, Any],
            then: models.PlacementAutomationAction | Mapping[str, Any],
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
