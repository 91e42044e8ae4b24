"""A lane: what calls wait for together. They share limits, a hold and a queue."""

from __future__ import annotations

from typing import NamedTuple

from ..operation import RateLimit
from .holds import Hold
from .queue import APART, Queue, Waiting
from .status import LaneStatus
from .windows import Windows


class Turn(NamedTuple):
    """When a call may go on, as far as is known, and what it waits for until then."""

    at: float
    limit: RateLimit | None
    reason: str


class Lane:
    """Limits, how far they are used, and who waits.

    Args:
        workspace: Whose calls these are; empty for those of all.
        operation: The name of the operation; None for all of a workspace.
    """

    def __init__(self, workspace: str, operation: str | None, limits: tuple[RateLimit, ...]) -> None:
        self.workspace = workspace
        self.operation = operation
        self.windows = Windows(limits)
        self.hold = Hold()
        self.queue = Queue()
        self.passed: set[object] = set()  # slots of calls that have yet to be sent: they look at its hold again

    def turn(self, number: int, now: float) -> Turn:
        """When the turn of a call comes; `now`, if it has come."""
        self.windows.forget(now)
        ahead, looks = self.queue.ahead(number, now)
        free = max(now, self.hold.opens())
        at, limit = self.windows.opens(ahead, now, free)
        if ahead:  # never before the call at the head, which may sleep for longer than it would have to by now
            at = max(at, looks) + APART
        return Turn(at, limit, self.hold.reason if limit is None and free > now else "")

    def watch(self, waiting: Waiting, now: float) -> float:
        """Until when a call that waits here may sleep."""
        return self.queue.watch(waiting, self.turn(waiting.number, now).at, now, self.hold.opens())

    def take(self, slot: object, now: float) -> bool:
        """Let a call go on; returns whether it is one that tries whether a hold was right."""
        self.windows.take(slot)
        return self.hold.let_through(now)

    def give_back(self, slot: object) -> None:
        """Free a slot that was not used."""
        if self.windows.give_back(slot):
            self.queue.wake()

    def lift(self) -> None:
        """Hold nobody any more."""
        self.hold.lift()
        self.queue.wake()

    def is_idle(self, now: float) -> bool:
        """Whether nothing is left to remember."""
        return self.windows.forget(now) and not self.passed and not len(self.queue) and self.hold.until <= now

    def status(self, now: float) -> LaneStatus:
        """What the lane is at."""
        held_for = max(0.0, self.hold.until - now)
        return LaneStatus(self.workspace, self.operation, len(self.queue), self.windows.room(now), held_for)
