"""The API's rate limits: how many calls a workspace, an operation and an address may make in a time."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterator
from time import monotonic
from typing import TYPE_CHECKING

from ..._core.operation import RateLimit
from ..._core.rate_limits import WORKSPACE_LIMITS
from .refusal import Refusal

if TYPE_CHECKING:
    from ..._core.operation import Operation
    from ..state.clock import Clock

_TELLS_WHEN = "/api/v2/oauth/"  # the operations whose refusals say when to come back


class Lanes:
    """When calls were let through, as far back as a limit looks.

    Time runs on as it really does, and when the sandbox's clock is advanced: a window that a test moves over is free.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._calls: dict[tuple[str, str, RateLimit], deque[float]] = {}

    def enter(self, operation: Operation, workspace: str, address: str) -> None:
        """Let a call through and count it.

        Raises:
            Refusal: 429, a limit is reached; a call that is refused is not counted.
        """
        now = monotonic() + self._clock.advanced.total_seconds()
        lanes = list(_lanes(operation, workspace, address))
        waits = [self._wait(lane, now) for lane in lanes]
        if (wait := max(waits)) > 0:
            told = {"retry-after": str(math.ceil(wait))} if operation.path.startswith(_TELLS_WHEN) else None
            raise Refusal(429, "Rate limit exceeded", headers=told)
        for lane in lanes:
            self._calls[lane].append(now)

    def clear(self) -> None:
        """Forget all calls."""
        self._calls.clear()

    def _wait(self, lane: tuple[str, str, RateLimit], now: float) -> float:
        """Seconds until a lane lets a call through."""
        calls, limit = self._calls.setdefault(lane, deque()), lane[2]
        while calls and calls[0] <= now - limit.seconds:
            calls.popleft()
        return calls[0] + limit.seconds - now if len(calls) >= limit.calls else 0.0


def _lanes(operation: Operation, workspace: str, address: str) -> Iterator[tuple[str, str, RateLimit]]:
    """What a call counts for: who makes it, what it does where that has limits of its own, and the limit."""
    yield from ((workspace, "", limit) for limit in WORKSPACE_LIMITS)
    for limit in operation.rate_limits:
        yield address if limit.per == "ip" else workspace, operation.name, limit
