# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model


class DeliverabilityRunSummary(Model):
    """Results of the latest run and of runs over time.

    Attributes:
        latest: The latest run.
        trend: Results of runs, one item per cycle.
    """

    latest: models.DeliverabilityRun
    trend: list[models.DeliverabilityTrendPoint]

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "latest": decoding.model(models.DeliverabilityRun),
        "trend": decoding.array(decoding.model(models.DeliverabilityTrendPoint)),
    }
