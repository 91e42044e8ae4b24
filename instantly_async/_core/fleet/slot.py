"""The slot of a call: in Redis, in this process's share, or in both."""

from __future__ import annotations

from attrs import define

from ..rate_limits import RateLimitSlot
from .reports import Reports


@define(eq=False)
class FleetSlot:
    """One attempt's room within the limits of a fleet.

    Attributes:
        id: What Redis knows the slot by.
        number: The time of the call's arrival, which its retries keep; None if Redis was not asked.
        own: The slot within this process's share; None where Redis alone judged.
    """

    id: str
    number: str | None
    own: RateLimitSlot | None
    _reports: Reports

    def sent(self) -> None:
        """See `RateLimitSlot.sent`."""
        self._reports.sent(self.id)
        if self.own is not None:
            self.own.sent()

    def accepted(self) -> None:
        """See `RateLimitSlot.accepted`."""
        if self.own is not None:
            self.own.accepted()

    def release(self) -> None:
        """See `RateLimitSlot.release`."""
        self._reports.unused(self.id)
        if self.own is not None:
            self.own.release()
