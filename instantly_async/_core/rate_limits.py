"""Keeps calls within the API's rate limits: no call starts before its turn, in any task, thread or event loop."""

from __future__ import annotations

import os
import threading
import time
from bisect import bisect_left
from collections import deque
from collections.abc import Callable, Iterable
from itertools import count
from math import inf
from typing import Any, Protocol
from weakref import WeakSet

import anyio
from attrs import Factory, define

from .operation import Operation, RateLimit

WORKSPACE_LIMITS: tuple[RateLimit, ...] = (RateLimit(calls=100, seconds=1), RateLimit(calls=6_000, seconds=60))

_LOOK_AGAIN = 1.0  # seconds; nobody sleeps longer, because a call ahead may be cancelled
_ABSENT = 1.0  # seconds; whoever misses its turn by more (its loop is blocked or gone) is passed over
_APART = 1e-5  # seconds between calls whose turn comes together, so that each finds the one ahead gone
_SWEEP = 60.0  # seconds between two searches for idle lanes


class RateLimitWait(Exception):
    """A call would have to wait for longer than its patience.

    Attributes:
        seconds: How long it would have to wait, as far as is known.
        limit: The limit that it would wait for; None if not a limit but `slow_down` or a call ahead keeps it.
    """

    def __init__(self, seconds: float, limit: RateLimit | None) -> None:
        super().__init__(seconds, limit)
        self.seconds = seconds
        self.limit = limit


class RateLimiter(Protocol):
    """What a client asks before every attempt. `workspace` is any text that identifies one workspace."""

    async def acquire(self, workspace: str, operation: Operation, *, patience: float | None) -> None:
        """Waits until the operation may be called, and counts the call.

        Args:
            patience: The longest wait, in seconds; None waits as long as it takes.

        Raises:
            RateLimitWait: As soon as it is known that the wait would be longer. The call is not counted.
        """

    async def slow_down(self, workspace: str, operation: Operation, seconds: float) -> None:
        """Keeps everyone from calling for so many seconds, because the API responded with 429.

        That is everyone on the operation's own lane, or in the whole workspace if it has none.
        """


@define(eq=False)
class _Call:
    """A call that waits: its number in order of arrival, and when its task looks again whether its turn has come."""

    number: int
    looks: float = inf

    def __lt__(self, other: _Call) -> bool:
        return self.number < other.number


@define(eq=False)
class _Lane:
    """Calls that share limits: when they started, as far back as any limit reaches, and who waits, in order."""

    limits: tuple[RateLimit, ...]
    starts: deque[float] = Factory(deque)
    queue: list[_Call] = Factory(list)
    held_until: float = -inf

    def turn(self, call: _Call, now: float, free: float) -> tuple[float, RateLimit | None]:
        """Enqueues `call`; returns when it may go on, not before `free`, and which limit it waits for until then."""
        starts, queue = self.starts, self.queue
        self.forget(now)
        ahead, waits = self.place(call)
        if not waits:
            queue.insert(ahead, call)
        at, reason = free, None
        for limit in self.limits:
            # The call that has to be `seconds` old by then: one that started, or (rounds) one of those that wait.
            rounds, place = divmod(ahead, limit.calls)
            index = len(starts) + place - limit.calls
            opens = max(free, starts[index] + limit.seconds) if index >= 0 else free
            opens += rounds * limit.seconds
            if opens > at:
                at, reason = opens, limit
        if ahead:  # never before the call at the head, which may sleep for longer than it would have to by now
            at = max(at, queue[0].looks) + ahead * _APART
        return at, reason

    def place(self, call: _Call) -> tuple[int, bool]:
        """How many calls wait ahead of `call`, and whether it waits here itself."""
        ahead = bisect_left(self.queue, call)
        return ahead, ahead < len(self.queue) and self.queue[ahead] is call

    def leave(self, call: _Call) -> None:
        ahead, waits = self.place(call)
        if waits:
            del self.queue[ahead]

    def forget(self, now: float) -> bool:
        """Drops starts that no limit reaches back to, and absent calls; returns whether nothing is left to remember."""
        span = max((limit.seconds for limit in self.limits), default=0)
        while self.starts and self.starts[0] + span <= now:
            self.starts.popleft()
        while self.queue and self.queue[0].looks + _ABSENT < now:
            del self.queue[0]
        return not self.starts and not self.queue and self.held_until <= now


class LocalRateLimiter:
    """Keeps the limits among all tasks, threads and event loops of this process; first come, first served.

    In no window of a limit's seconds do more calls start than it allows. An operation with limits of its own has a lane
    of its own, and one that all workspaces share where a limit counts per IP address: its calls queue there, and take
    part in the workspace's lane only once their own lanes let them.

    Args:
        limits: The limits of every workspace.
        clock: The time in seconds, never running backwards, at the pace of `anyio.sleep`.
    """

    def __init__(
        self, limits: tuple[RateLimit, ...] = WORKSPACE_LIMITS, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        if not callable(clock):
            raise TypeError(f"clock is {clock!r}, and must be a function that gives the time in seconds")
        self._limits = _checked(limits)
        self._clock = clock
        self._numbers = count()
        self._lanes: dict[tuple[str, str], _Lane] = {}
        self._sweep_at = -inf
        # Re-entrant: a task abandoned with its loop leaves when it is garbage-collected, maybe while we hold the lock.
        self._lock = threading.RLock()
        _limiters.add(self)

    async def acquire(self, workspace: str, operation: Operation, *, patience: float | None) -> None:
        """See `RateLimiter.acquire`."""
        call = _Call(next(self._numbers))
        lanes: tuple[_Lane, ...] = ()
        deadline = inf if patience is None else self._clock() + patience
        try:
            while True:
                with self._lock:
                    now = self._clock()
                    lanes = self._lanes_of(workspace, operation, now)
                    at, reason = self._look(call, lanes, now)
                if at <= now:
                    return
                if at > deadline:
                    raise RateLimitWait(at - now, reason)
                await anyio.sleep(call.looks - now)
        except BaseException:
            with self._lock:
                for lane in lanes:
                    lane.leave(call)
            raise

    async def slow_down(self, workspace: str, operation: Operation, seconds: float) -> None:
        """See `RateLimiter.slow_down`."""
        with self._lock:
            now = self._clock()
            lane = self._lanes_of(workspace, operation, now)[0]
            lane.held_until = max(lane.held_until, now + seconds)

    def _look(self, call: _Call, lanes: tuple[_Lane, ...], now: float) -> tuple[float, RateLimit | None]:
        """Counts the call if its turn has come in all lanes; returns when it comes, and what it waits for."""
        free = max(now, *(lane.held_until for lane in lanes))
        call.looks = now
        for number, lane in enumerate(lanes, start=1):
            at, reason = lane.turn(call, now, free)
            if at > now:
                call.looks = min(at, now + _LOOK_AGAIN)
                for later in lanes[number:]:
                    later.leave(call)
                return at, reason
        for lane in lanes:
            lane.leave(call)
            lane.starts.append(now)
        return now, None

    def _lanes_of(self, workspace: str, operation: Operation, now: float) -> tuple[_Lane, ...]:
        """The operation's own lanes, if it has limits of its own, and the workspace's."""
        if now >= self._sweep_at:
            self._lanes = {key: lane for key, lane in self._lanes.items() if not lane.forget(now)}
            self._sweep_at = now + _SWEEP
        shared = self._lane((workspace, ""), self._limits)
        if not operation.rate_limits:
            return (shared,)
        own = [
            self._lane((whose, operation.id), limits)
            for per, whose in (("workspace", workspace), ("ip", ""))  # all workspaces here have one address
            if (limits := tuple(limit for limit in operation.rate_limits if limit.per == per))
        ]
        return (*own, shared)

    def _lane(self, key: tuple[str, str], limits: tuple[RateLimit, ...]) -> _Lane:
        return self._lanes.get(key) or self._lanes.setdefault(key, _Lane(limits))


_limiters: WeakSet[LocalRateLimiter] = WeakSet()


def _renew_locks() -> None:
    """In a child process no thread is left that could give back a lock; calls that waited are passed over as absent."""
    for limiter in _limiters:
        limiter._lock = threading.RLock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew_locks)


def _checked(limits: Any) -> tuple[RateLimit, ...]:
    checked = tuple(limits) if isinstance(limits, Iterable) else ()
    if not isinstance(limits, Iterable) or not all(isinstance(limit, RateLimit) for limit in checked):
        raise TypeError(f"limits is {limits!r}, and must be a tuple such as (RateLimit(calls=100, seconds=1),)")
    return checked


shared_rate_limiter = LocalRateLimiter()
"""The limiter that all clients of this process share unless they are given another."""
