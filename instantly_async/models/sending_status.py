# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class SendingStatus(Model):
    """Diagnostics of a campaign's sending with a readable summary; both are `null` when nothing is known.

    Attributes:
        diagnostics: The details; some are absent outside the schedule.
        summary: The readable summary.
    """

    diagnostics: models.SendingDiagnostics | None = LEFT_OUT
    summary: models.SendingStatusSummary | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "diagnostics": decoding.model(models.SendingDiagnostics),
        "summary": decoding.model(models.SendingStatusSummary),
    }
