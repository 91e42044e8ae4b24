"""Calls that wait, first come, first served, over all threads and event loops; one of each loop keeps watch."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterator
from math import inf

import anyio
from attrs import Factory, define

from ..event_loop import this_loop

LOOK_AGAIN = 1.0  # seconds; whoever keeps watch sleeps no longer, because a call of another loop may go
ABSENT = 1.0  # seconds; a loop that misses its turn by more (it is blocked or gone) is passed over
APART = 1e-3  # seconds between the turns of two loops, so that the second one finds the first one gone


@define(eq=False)
class Waiting:
    """A call that waits.

    Attributes:
        queue: Where it waits.
        number: Its place in the order of arrival.
        deadline: When its patience ends.
    """

    queue: Queue
    number: int
    deadline: float
    _woken: anyio.Event = Factory(anyio.Event)

    async def sleep(self, seconds: float) -> None:
        """Wait for so long, or until it has to look whether its turn has come."""
        with anyio.move_on_after(seconds):
            await self._woken.wait()
        self._woken = anyio.Event()

    def wake(self) -> None:
        """Let it look; only from its own event loop."""
        self._woken.set()

    def __lt__(self, other: Waiting) -> bool:
        return self.number < other.number


@define(eq=False)
class Crowd:
    """The calls of one event loop that wait for the same, in order. The first one keeps watch.

    Attributes:
        looks: When the one that keeps watch looks next whether its turn has come.
        told: The last hold that they were told of.
    """

    loop: object
    waiting: list[Waiting] = Factory(list)
    looks: float = inf
    told: float = -inf

    def ahead(self, number: int) -> int:
        """How many of them came before a number."""
        return bisect_left(self.waiting, number, key=lambda waiting: waiting.number)


class Queue:
    """The calls that wait for one lane.

    An event can be set only from its own event loop. So one call of each loop, the first, keeps watch, with the only
    timer of them all; when it leaves, it wakes the next one.
    """

    def __init__(self) -> None:
        self._crowds: dict[object, Crowd] = {}

    def __len__(self) -> int:
        return sum(len(crowd.waiting) for crowd in self._crowds.values())

    def ahead(self, number: int, now: float) -> tuple[int, float]:
        """How many calls are ahead of a number, and when the first of them looks next whether its turn has come."""
        count, first, looks = 0, inf, -inf
        for crowd in self._present(now) if self._crowds else ():
            if ahead := crowd.ahead(number):
                count += ahead
                if crowd.waiting[0].number < first:
                    first, looks = crowd.waiting[0].number, crowd.looks
        return count, looks

    def _present(self, now: float) -> Iterator[Crowd]:
        """The crowds of loops that are running, this one among them, however late it is."""
        here = this_loop()
        for crowd in list(self._crowds.values()):
            if crowd.loop is here or crowd.looks + ABSENT >= now:
                yield crowd

    def join(self, number: int, deadline: float) -> Waiting:
        """Wait in line."""
        waiting, loop = Waiting(self, number, deadline), this_loop()
        insort(self._crowds.setdefault(loop, Crowd(loop)).waiting, waiting)
        return waiting

    def watch(self, waiting: Waiting, at: float, now: float, held_until: float) -> float:
        """Until when a call may sleep. `at` is when its turn comes, as far as is known."""
        crowd = self._crowds[this_loop()]
        if crowd.waiting[0] is not waiting:
            return waiting.deadline
        crowd.looks = min(at, now + LOOK_AGAIN, waiting.deadline)
        if crowd.told != held_until:  # a hold is new: those who cannot wait for its end are told now
            crowd.told = held_until
            for other in crowd.waiting[1:]:
                if other.deadline < held_until:
                    other.wake()
        return crowd.looks

    def leave(self, waiting: Waiting) -> None:
        """Leave the line, and give the watch to the next one."""
        for loop, crowd in list(self._crowds.items()):
            place = crowd.ahead(waiting.number)
            if place < len(crowd.waiting) and crowd.waiting[place] is waiting:
                del crowd.waiting[place]
                if not crowd.waiting:
                    del self._crowds[loop]
                elif place == 0:
                    self.wake()

    def wake(self) -> None:
        """Let the one of this event loop that keeps watch look; the others do so within a second."""
        crowd = self._crowds.get(this_loop())
        if crowd is not None:
            crowd.waiting[0].wake()
