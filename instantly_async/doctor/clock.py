"""By how much this machine's clock is ahead of the API's."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC
from email.utils import parsedate_to_datetime

from .report import Check

TOLERATED = 30.0  # seconds
HALF = 0.5  # seconds; a Date has no fractions, so that the time it tells has been over for so long on average


class Clock:
    """Compares this machine's clock with what answers say.

    Attributes:
        skew: Seconds by which this machine's clock is ahead, as the quickest answer had it; None if none told the time.
    """

    def __init__(self, now: Callable[[], float] = time.time) -> None:
        self.skew: float | None = None
        self._now = now
        self._quickest = float("inf")

    def hear(self, date: str | None, seconds: float) -> None:
        """Take in the Date of an answer that took some time to come."""
        if date is None or seconds >= self._quickest:
            return
        try:
            told = parsedate_to_datetime(date)
            theirs = (told if told.tzinfo else told.replace(tzinfo=UTC)).timestamp()  # HTTP has no other time zone
        except (ValueError, OverflowError):
            return
        self._quickest = seconds
        self.skew = round(self._now() - seconds / 2 - theirs - HALF, 1)

    def check(self) -> Check:
        """Whether the clock is right enough."""
        if self.skew is None:
            return Check("clock", "skipped", "the API did not tell the time")
        if abs(self.skew) <= TOLERATED:
            return Check("clock", "ok", f"within {TOLERATED:.0f} s of the API's")
        message = f"this machine is {abs(self.skew):,.0f} s {'ahead of' if self.skew > 0 else 'behind'} the API"
        return Check("clock", "warning", message, "set the clock: dates in arguments and certificates depend on it")
