# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class OutreachAddon(Model):
    """Add-on that increases the contact limit of the outreach plan, sold in units.

    Attributes:
        product_id: Product ID of the add-on. Always 'pid_addon_25kl_v1'.
        unit_lead_limit: Extra contacts in one unit.
        existing_quantity: Units that the workspace has now.
        max_quantity: Most units that one update may add.
        interval: Billing period of the units that the workspace has now.
        can_purchase: Whether the workspace may buy units.
        purchase_blocked_reason: Why units cannot be bought; `null` if they can.
        annual_discount_percent: Discount for annual billing, in percent.
        monthly_pricing_tiers: Monthly prices by number of units.
    """

    product_id: str | None = LEFT_OUT
    unit_lead_limit: int | None = LEFT_OUT
    existing_quantity: int | None = LEFT_OUT
    max_quantity: int | None = LEFT_OUT
    interval: models.BillingInterval | None = LEFT_OUT
    can_purchase: bool | None = LEFT_OUT
    purchase_blocked_reason: str | None = LEFT_OUT
    annual_discount_percent: float | None = LEFT_OUT
    monthly_pricing_tiers: list[models.PricingTier] | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "interval": decoding.enum(models.BillingInterval),
        "monthly_pricing_tiers": decoding.array(decoding.model(models.PricingTier)),
    }
