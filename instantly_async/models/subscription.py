# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar


from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import UNSET, Unset


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

    workspace_id: str | Unset = UNSET
    interval: models.SubscriptionInterval | str | Unset = UNSET
    quantity: int | Unset = UNSET
    product_id: models.PlanProduct | str | Unset = UNSET
    product_type: models.SubscriptionProductType | str | Unset = UNSET
    plan_type: models.SubscriptionPlanType | str | Unset = UNSET
    current_period_end: int | Unset = UNSET
    cancel_at_time: int | None | Unset = UNSET
    price_in_dollars: float | Unset = UNSET
    price_id: str | Unset = UNSET

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "interval": decoding.enum(models.SubscriptionInterval),
        "product_id": decoding.enum(models.PlanProduct),
        "product_type": decoding.enum(models.SubscriptionProductType),
        "plan_type": decoding.enum(models.SubscriptionPlanType),
    }
