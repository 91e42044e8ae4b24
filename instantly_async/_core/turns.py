"""The turns of one call: each of its attempts takes a slot of the client's rate limiter."""

from __future__ import annotations

from functools import partial
from math import inf

import anyio

from . import observability
from .operation import Operation
from .options.options import Options
from .rate_limits import LocalRateLimiter, NoSlot, RateLimitSlot, RateLimitWait
from .secret import Secret

LONGEST_HOLD = 86_400.0  # seconds; calls of an operation that was refused for longer are tried again after a day


class Turns:
    """Takes one slot after another for a call, which keeps its place in the queue."""

    def __init__(self, operation: Operation, options: Options) -> None:
        self._operation = operation
        self._options = options
        self._slot: RateLimitSlot | None = None
        self._not_before = -inf  # what the API has said
        self._refused_as = ""  # the identity of the key with which it was said
        self._wait: tuple[float, RateLimitWait] | None = None  # since when, and for what

    async def take(self, key: Secret, deadline: float) -> None:
        """Wait for the next turn, and take a slot.

        Raises:
            RateLimitWait: It would come after the deadline.
        """
        slow_down = getattr(type(self._options.rate_limiter), "slow_down", None)
        # One of the user's may hold nobody, and none holds a call that comes with another key.
        holds = slow_down is LocalRateLimiter.slow_down and self._refused_as == self._options.identity(key)
        if not holds and self._not_before > anyio.current_time():
            await anyio.sleep_until(self._not_before)
        self._slot = await self._acquire(key, deadline)
        self._wait = None

    async def _acquire(self, key: Secret, deadline: float) -> RateLimitSlot:
        limiter, now = self._options.rate_limiter, anyio.current_time()
        if limiter is None:
            return NoSlot()
        acquire = partial(limiter.acquire, self._options.identity(key), self._operation, retry_of=self._slot)
        if self._not_before > now:  # this wait has been reported, as one for a retry
            self._wait = now, RateLimitWait(self._not_before - now, None, f"{self._operation.name} was refused (429)")
        else:
            try:
                return await acquire(patience=0)
            except RateLimitWait as wait:
                if wait.seconds > deadline - now:
                    raise
                self._wait = now, wait
            await observability.before_wait(self._options.hooks, self._operation, self._wait[1])
        return await acquire(patience=None if deadline == inf else deadline - anyio.current_time())

    def held_back(self) -> RateLimitWait | None:
        """What keeps the call from its turn at the moment, and for how long still, as far as is known."""
        if self._wait is None:
            return None
        since, wait = self._wait
        left = max(0.0, since + wait.seconds - anyio.current_time())
        return RateLimitWait(left, wait.limit, wait.reason)

    async def refused(self, key: Secret, seconds: float) -> None:
        """Note that the API has refused the call: the calls of its operation wait with it, behind it."""
        self._not_before = anyio.current_time() + seconds
        self._refused_as = self._options.identity(key)
        limiter = self._options.rate_limiter
        if limiter is not None:
            await limiter.slow_down(self._refused_as, self._operation, min(seconds, LONGEST_HOLD))

    def sent(self) -> None:
        """Note that the request has left, or may have."""
        if self._slot is not None:
            self._slot.sent()

    def accepted(self) -> None:
        """Note that the API has not refused the call."""
        if self._slot is not None:
            self._slot.accepted()

    def end(self) -> None:
        """Note that the attempt is over."""
        if self._slot is not None:
            self._slot.release()
