# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class WarmupAnalytics(Model):
    """Warm-up figures of accounts.

    Attributes:
        email_date_data: Figures per day: account addresses lead to dates (`YYYY-MM-DD`), and these to the
            figures.
        aggregate_data: Figures of all days together, by account address.
    """

    email_date_data: dict[str, dict[str, models.WarmupDay]] | None = LEFT_OUT
    aggregate_data: dict[str, models.WarmupTotals] | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "email_date_data": decoding.mapping(decoding.mapping(decoding.model(models.WarmupDay))),
        "aggregate_data": decoding.mapping(decoding.model(models.WarmupTotals)),
    }
