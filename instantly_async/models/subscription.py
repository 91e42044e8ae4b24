# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class Subscription(Model):
    """A paid subscription to a plan or an add-on.

    Attributes:
        workspace_id: Workspace that is subscribed. A UUID.
        interval: Length of the billing period.
        quantity: Units subscribed to.
        product_id: Plan, bundle or add-on subscribed to.
        product_type: Product that the subscription is for.
        plan_type: Whether it is a main plan or an add-on.
        current_period_end: End of the billing period now running, as a Unix timestamp.
        cancel_at_time: When the subscription is to end, as a Unix timestamp; `null` without a cancellation.
        price_in_dollars: Price of the subscription, in dollars.
        price_id: Stripe price that the subscription is billed by.
    """

    workspace_id: str | None = LEFT_OUT
    interval: models.SubscriptionInterval | None = LEFT_OUT
    quantity: int | None = LEFT_OUT
    product_id: models.PlanProduct | None = LEFT_OUT
    product_type: models.SubscriptionProductType | None = LEFT_OUT
    plan_type: models.SubscriptionPlanType | None = LEFT_OUT
    current_period_end: int | None = LEFT_OUT
    cancel_at_time: int | None = LEFT_OUT
    price_in_dollars: float | None = LEFT_OUT
    price_id: str | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "interval": decoding.enum(models.SubscriptionInterval),
        "product_id": decoding.enum(models.PlanProduct),
        "product_type": decoding.enum(models.SubscriptionProductType),
        "plan_type": decoding.enum(models.SubscriptionPlanType),
    }
