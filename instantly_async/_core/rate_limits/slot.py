"""The slot of a call in each lane that it has to pass."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager

from .lane import Lane


class LocalSlot:
    """A slot in each lane that a call has passed.

    Attributes:
        number: The place of the call in the order of arrival, which its retries keep.
    """

    def __init__(
        self, number: int, locked: Callable[[], AbstractContextManager[object]], clock: Callable[[], float]
    ) -> None:
        self.number = number
        self._locked = locked  # a fork renews the lock
        self._clock = clock
        self._lanes: list[Lane] = []
        self._tries: list[Lane] = []  # where it tries whether a hold was right

    def advance(self, lanes: list[Lane], now: float) -> Lane | None:
        """Pass all lanes where the call's turn has come; returns the first where it has not, or None past the last."""
        if any(lane.hold.until > now for lane in self._lanes):  # a refusal came while the call waited in a later lane
            self._give_back()
        for lane in lanes[len(self._lanes) :]:
            if lane.turn(self.number, now).at > now:
                return lane
            self._lanes.append(lane)
            lane.passed.add(self)
            if lane.take(self, now):
                self._tries.append(lane)
        return None

    def sent(self) -> None:
        """See `RateLimitSlot.sent`."""
        with self._locked():
            now = self._clock()
            for lane in self._lanes:
                lane.windows.leave(self, now)
                lane.passed.discard(self)

    def accepted(self) -> None:
        """See `RateLimitSlot.accepted`."""
        if self._tries:
            with self._locked():
                for lane in self._tries:
                    lane.lift()
                self._tries.clear()

    def release(self) -> None:
        """See `RateLimitSlot.release`."""
        with self._locked():
            self._give_back()

    def _give_back(self) -> None:
        for lane in self._lanes:
            lane.give_back(self)
            lane.passed.discard(self)
        self._lanes.clear()
