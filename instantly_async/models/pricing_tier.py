# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class PricingTier(Model):
    """Price that holds for a range of quantities.

    Attributes:
        from_quantity: Lowest quantity of the range.
        to_quantity: Highest quantity of the range; `null` if it is open-ended.
        price_in_dollars: Price in dollars.
    """

    from_quantity: int | None = LEFT_OUT
    to_quantity: int | None = LEFT_OUT
    price_in_dollars: float | None = LEFT_OUT
