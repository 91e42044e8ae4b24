# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class BundlePlan(Model):
    """The bundle that the workspace is subscribed to, with its outreach limits.

    Attributes:
        plan_name: Name of the plan.
        total_lead_limit: Most outreach contacts that the bundle allows in all.
        current_lead_count: Contacts that count toward the limit at present.
        base_lead_limit: Outreach contacts that the bundle itself allows.
        interval: Length of the billing period.
        current_period_end: End of the billing period now running, as a Unix timestamp.
        cancel_at_time: When the subscription is to end, as a Unix timestamp; `null` without a cancellation.
        price_in_dollars: Price of the bundle, in dollars.
        product_id: Bundle subscribed to.
    """

    plan_name: str | None = LEFT_OUT
    total_lead_limit: int | None = LEFT_OUT
    current_lead_count: int | None = LEFT_OUT
    base_lead_limit: int | None = LEFT_OUT
    interval: models.BillingInterval | None = LEFT_OUT
    current_period_end: int | None = LEFT_OUT
    cancel_at_time: int | None = LEFT_OUT
    price_in_dollars: float | None = LEFT_OUT
    product_id: models.BundleProduct | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "interval": decoding.enum(models.BillingInterval),
        "product_id": decoding.enum(models.BundleProduct),
    }
