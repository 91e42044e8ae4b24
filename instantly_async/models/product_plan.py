# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class ProductPlan(Model):
    """Plan of the workspace for the CRM, website visitors or inbox placement.

    Attributes:
        plan_name: Name of the plan.
        interval: Length of the billing period.
        current_period_end: End of the billing period now running, as a Unix timestamp.
        cancel_at_time: When the subscription is to end, as a Unix timestamp; `null` without a cancellation.
        price_in_dollars: Price of the plan, in dollars.
        product_id: Plan subscribed to.
        available_credits: Credits left under the plan.
        plan_limit: Most that the plan allows.
    """

    plan_name: str | None = LEFT_OUT
    interval: models.BillingInterval | None = LEFT_OUT
    current_period_end: int | None = LEFT_OUT
    cancel_at_time: int | None = LEFT_OUT
    price_in_dollars: float | None = LEFT_OUT
    product_id: str | None = LEFT_OUT
    available_credits: float | None = LEFT_OUT
    plan_limit: int | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "interval": decoding.enum(models.BillingInterval),
    }
