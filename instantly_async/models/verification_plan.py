# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class VerificationPlan(Model):
    """Plan of the workspace for e-mail verification.

    Attributes:
        quantity: Quantity booked of the plan's product.
        product_id: Product that the plan is.
        timestamp_updated: When the plan was last changed.
    """

    quantity: int | None = LEFT_OUT
    product_id: str | None = LEFT_OUT
    timestamp_updated: datetime.datetime | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "timestamp_updated": decoding.date_time,
    }
