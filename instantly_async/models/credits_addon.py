# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class CreditsAddon(Model):
    """Add-on that increases the Instantly credits of the workspace, sold in units.

    Attributes:
        product_id: Product ID of the add-on when billed monthly. Always 'pid_addon_ic_50k_v1'.
        annual_product_id: Product ID of the add-on when billed annually. Always 'pid_addon_ic_50k_v1_annual'.
        unit_credits: Extra credits per month in one unit.
        annual_unit_credits: Extra credits per year in one unit.
        existing_quantity: Units that the workspace has now.
        max_quantity: Most units that one update may add.
        interval: Billing period of the units that the workspace has now.
        can_purchase: Whether the workspace may buy units.
        purchase_blocked_reason: Why units cannot be bought; `null` if they can.
        monthly_price_in_dollars: Price of one unit per month, in dollars.
        annual_price_in_dollars: Price of one unit per year, in dollars.
    """

    product_id: str | None = LEFT_OUT
    annual_product_id: str | None = LEFT_OUT
    unit_credits: float | None = LEFT_OUT
    annual_unit_credits: float | None = LEFT_OUT
    existing_quantity: int | None = LEFT_OUT
    max_quantity: int | None = LEFT_OUT
    interval: models.BillingInterval | None = LEFT_OUT
    can_purchase: bool | None = LEFT_OUT
    purchase_blocked_reason: str | None = LEFT_OUT
    monthly_price_in_dollars: float | None = LEFT_OUT
    annual_price_in_dollars: float | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "interval": decoding.enum(models.BillingInterval),
    }
