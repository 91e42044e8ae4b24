# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class OutreachPlan(Model):
    """The outreach plan that the workspace is subscribed to.

    Attributes:
        plan_name: Name of the plan.
        addons_qty: Add-on units booked in all.
        total_lead_limit: Most leads that plan and add-ons together allow.
        current_lead_count: Leads that count toward the limit at present.
        base_lead_limit: Most leads that the plan allows without add-ons.
        interval: Length of the billing period.
        current_period_end: End of the billing period now running, as a Unix timestamp.
        cancel_at_time: When the subscription is to end, as a Unix timestamp; `null` without a cancellation.
        price_in_dollars: Price of the plan, in dollars.
        product_id: Outreach plan subscribed to.
    """

    plan_name: str | None = LEFT_OUT
    addons_qty: int | None = LEFT_OUT
    total_lead_limit: int | None = LEFT_OUT
    current_lead_count: int | None = LEFT_OUT
    base_lead_limit: int | None = LEFT_OUT
    interval: models.BillingInterval | None = LEFT_OUT
    current_period_end: int | None = LEFT_OUT
    cancel_at_time: int | None = LEFT_OUT
    price_in_dollars: float | None = LEFT_OUT
    product_id: models.PlanProduct | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "interval": decoding.enum(models.BillingInterval),
        "product_id": decoding.enum(models.PlanProduct),
    }
