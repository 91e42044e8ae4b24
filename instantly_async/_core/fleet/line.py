"""Calls of one process that wait for the same, and which of them wait at Redis."""

from __future__ import annotations

from collections.abc import Sequence

import anyio
from attrs import Factory, define

from ..operation import Operation
from ..rate_limits import RateLimitSlot, RateLimitWait
from .lanes import Lane

AT_REDIS = 8  # calls of one operation and workspace that wait there; those behind them wait in this process


@define(eq=False)
class Call:
    """A call that wants a slot.

    Attributes:
        operation: What is called, with this process's share of its limits.
        deadline: When its patience ends.
        number: The time of its arrival; None if Redis has not seen it.
        previous: The slot of its last attempt within the share.
        known_to_redis: Whether Redis may have a slot or a place for it.
    """

    id: str
    lanes: Sequence[Lane]
    operation: Operation
    deadline: float
    number: str | None = None
    previous: RateLimitSlot | None = None
    known_to_redis: bool = False


@define(eq=False)
class Line:
    """Calls of one operation and workspace in this process; the first ones wait at Redis."""

    places: anyio.Semaphore = Factory(lambda: anyio.Semaphore(AT_REDIS))
    blocked: tuple[float, RateLimitWait] | None = None  # until when nobody has room, as Redis has said last

    @property
    def waiting(self) -> int:
        """How many wait in this process for a place at Redis."""
        return self.places.statistics().tasks_waiting
