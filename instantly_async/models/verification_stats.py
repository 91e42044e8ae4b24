# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model


class VerificationStats(Model):
    """How the leads of a list spread over the verification statuses.

    Attributes:
        stats: Number of leads per status.
        total_leads: Number of all leads in the list.
    """

    stats: models.VerificationCounts
    total_leads: int

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "stats": decoding.model(models.VerificationCounts),
    }
