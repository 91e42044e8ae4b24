# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class LeadStatusSummary(Model):
    """How far a lead has come in its campaign.

    Attributes:
        last_step: Step that was carried out last.
        domain_complete: Domain complete.
    """

    last_step: models.LeadLastStep | None = LEFT_OUT
    domain_complete: bool | None = LEFT_OUT

    _json_names: ClassVar[Mapping[str, str]] = {
        "last_step": "lastStep",
    }

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "last_step": decoding.model(models.LeadLastStep),
    }
