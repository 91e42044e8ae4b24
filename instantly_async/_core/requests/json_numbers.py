"""Numbers as JSON has them: finite, and with the digits that they were given."""

from __future__ import annotations

import math
from decimal import Decimal

from .bad_values import SOMETHING

MOST_DIGITS = 309  # before the point; so many has the largest float


def number(value: float) -> float:
    """The same number.

    Raises:
        ValueError: It is infinite, or not a number.
    """
    if not math.isfinite(value):
        raise ValueError(f"{SOMETHING} is {value}, and JSON has no word for it; leave it out, or give None")
    return value


def decimal(value: Decimal) -> float:
    """A number with the same digits; a whole one is an int.

    Raises:
        ValueError: There is none.
    """
    if not value.is_finite():
        return number(float("nan") if value.is_nan() else float(value))
    if value == value.to_integral_value() and value.adjusted() < MOST_DIGITS:
        return int(value)
    nearest = float(value)
    if Decimal(repr(nearest)) != value:
        raise ValueError(f"{SOMETHING} is a Decimal with more digits than a number can have; give float(...), or text")
    return nearest
