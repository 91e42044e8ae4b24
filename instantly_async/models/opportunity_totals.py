# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class OpportunityTotals(Model):
    """Opportunities over all campaigns of an agent.

    Attributes:
        total_opportunities: Number of opportunities.
        total_value: Value of all opportunities together.
        breakdown: Number of opportunities by status.
    """

    total_opportunities: int | None = LEFT_OUT
    total_value: float | None = LEFT_OUT
    breakdown: models.OpportunityBreakdown | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "breakdown": decoding.model(models.OpportunityBreakdown),
    }
