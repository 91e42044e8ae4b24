"""The rate limiter of a process."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from itertools import count
from math import inf
from typing import Any
from weakref import WeakSet

from ..operation import Operation, RateLimit
from .lane import Lane, Turn
from .protocol import RateLimitSlot, RateLimitWait
from .queue import Queue, Waiting
from .slot import LocalSlot
from .status import RateLimitStatus

WORKSPACE_LIMITS: tuple[RateLimit, ...] = (RateLimit(calls=100, seconds=1), RateLimit(calls=6_000, seconds=60))

_SWEEP = 60.0  # seconds between two searches for idle lanes


class LocalRateLimiter:
    """Keeps the limits among all tasks, threads and event loops of this process; first come, first served.

    A call takes a slot in each lane that it has to pass: its operation's, one for all workspaces where a limit counts
    per IP address, and its workspace's, in this order. So it takes part in the workspace's lane only once its own lanes
    let it. A slot is taken until its windows have passed since the request was sent: in no window of a limit's seconds
    are more requests sent than it allows.

    Args:
        limits: The limits of every workspace.
        clock: The time in seconds, never running backwards, at the pace of `anyio.sleep`.

    Raises:
        TypeError: `limits` are no limits, or `clock` is no function.
    """

    def __init__(
        self, limits: tuple[RateLimit, ...] = WORKSPACE_LIMITS, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        if not callable(clock):
            raise TypeError(f"clock is {clock!r}, and must be a function that gives the time in seconds")
        self._limits = checked_limits(limits)
        self._clock = clock
        self._numbers = count()
        self._lanes: dict[tuple[str, str | None], Lane] = {}
        self._sweep_at = -inf
        # Re-entrant: a task abandoned with its loop leaves when it is garbage-collected, maybe while we hold the lock.
        self._lock = threading.RLock()
        _limiters.add(self)

    async def acquire(
        self, workspace: str, operation: Operation, *, patience: float | None, retry_of: RateLimitSlot | None = None
    ) -> RateLimitSlot:
        """Wait until the operation may be called, and take a slot for it.

        See `RateLimiter.acquire`.
        """
        number = retry_of.number if isinstance(retry_of, LocalSlot) else next(self._numbers)
        slot = LocalSlot(number, self._locked, self._clock)
        deadline = inf if patience is None else self._clock() + patience
        waiting: Waiting | None = None
        try:
            while True:
                with self._lock:
                    now = self._clock()
                    lanes = self._lanes_of(workspace, operation, now)
                    lane = slot.advance(lanes, now)
                    if lane is None:
                        return slot
                    expected = max((later.turn(number, now) for later in lanes[lanes.index(lane) :]), key=_when)
                    if expected.at > deadline:
                        raise RateLimitWait(expected.at - now, expected.limit, expected.reason)
                    if waiting is None or waiting.queue is not lane.queue:
                        self._leave(waiting)
                        waiting = lane.queue.join(number, deadline)
                    until = lane.watch(waiting, now)
                await waiting.sleep(until - now)
        except BaseException:
            slot.release()
            raise
        finally:
            self._leave(waiting)

    def _locked(self) -> AbstractContextManager[object]:
        return self._lock

    def _leave(self, waiting: Waiting | None) -> None:
        if waiting is not None:
            with self._lock:
                waiting.queue.leave(waiting)

    async def slow_down(self, workspace: str, operation: Operation, seconds: float) -> None:
        """Keep calls of the operation waiting, because the API responded with 429.

        See `RateLimiter.slow_down`. If several operations that have no limits of their own are refused within a short
        time, all calls of the workspace wait. That is inferred: one of them tries after a short while whether it is so.
        """
        with self._lock:
            now = self._clock()
            lanes = self._lanes_of(workspace, operation, now)
            lanes[0].hold.extend(now + seconds, f"{operation.name} was refused (429)")
            if not operation.rate_limits:
                lanes[-1].hold.suspect(operation.name, now + seconds, now)
            for lane in lanes:
                lane.queue.wake()

    def reset(self) -> None:
        """Lift all holds: calls wait for limits only, until the API refuses one again."""
        with self._lock:
            for lane in self._lanes.values():
                lane.lift()

    def status(self) -> RateLimitStatus:
        """What calls wait for at the moment.

        Returns:
            How many calls wait, whether calls are held back, and each lane.
        """
        with self._lock:
            now = self._clock()
            lanes = tuple(lane.status(now) for lane in self._lanes.values() if not lane.is_idle(now))
        return RateLimitStatus(sum(lane.waiting for lane in lanes), any(lane.held_for > 0 for lane in lanes), lanes)

    def _lanes_of(self, workspace: str, operation: Operation, now: float) -> list[Lane]:
        """The lanes that a call of an operation has to pass, in this order."""
        if now >= self._sweep_at:
            self._lanes = {key: lane for key, lane in self._lanes.items() if not lane.is_idle(now)}
            self._sweep_at = now + _SWEEP
        lanes = [self._lane(workspace, operation.name, _of(operation, "workspace"))]
        if by_address := _of(operation, "ip"):  # all workspaces here have one address
            lanes.append(self._lane("", operation.name, by_address))
        lanes.append(self._lane(workspace, None, self._limits))
        return lanes

    def _lane(self, workspace: str, operation: str | None, limits: tuple[RateLimit, ...]) -> Lane:
        lane = self._lanes.get((workspace, operation))
        if lane is None:
            lane = self._lanes[workspace, operation] = Lane(workspace, operation, limits)
        return lane


def _of(operation: Operation, per: str) -> tuple[RateLimit, ...]:
    limits = operation.rate_limits  # most operations have none
    return tuple(limit for limit in limits if limit.per == per) if limits else limits


def _when(turn: Turn) -> float:
    return turn.at


_limiters: WeakSet[LocalRateLimiter] = WeakSet()


def _after_fork() -> None:
    """In a child process no thread is left that could give back a lock or a slot; calls that waited are absent."""
    for limiter in _limiters:
        limiter._lock = threading.RLock()
        for lane in limiter._lanes.values():
            lane.windows.abandon(limiter._clock())
            lane.queue = Queue()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


def checked_limits(limits: Any) -> tuple[RateLimit, ...]:
    """Limits, if they are some."""
    checked = tuple(limits) if isinstance(limits, Iterable) else ()
    if not isinstance(limits, Iterable) or not all(isinstance(limit, RateLimit) for limit in checked):
        raise TypeError(f"limits is {limits!r}, and must be a tuple such as (RateLimit(calls=100, seconds=1),)")
    return checked


shared_rate_limiter = LocalRateLimiter()
"""The limiter that all clients of this process share unless they are given another, or bring their own transport."""
