"""Times in which calls wait because the API has refused some."""

from __future__ import annotations

from math import inf

EVIDENCE = 2  # operations; if so many are refused for one reason, it is the workspace that makes too many calls
SAME_REASON = 10.0  # seconds; what is refused within so long is taken to be refused for one reason
FIRST_PROBE = 2.0  # seconds until one call tries whether an inferred hold is right, every time twice as many
LONGEST_PROBE = 60.0


class Hold:
    """Keeps the calls of an operation waiting for as long as the API says, or those of a workspace by inference.

    The API names no workspace when it refuses an operation. That the workspace makes too many calls is inferred where
    several of its operations are refused. So one call tries now and then whether it is so.

    Attributes:
        until: When calls go on.
        reason: Why they wait.
    """

    def __init__(self) -> None:
        self.until = -inf
        self.reason = ""
        self._refused: dict[str, tuple[float, float]] = {}  # by operation: when, and until when
        self._next_probe = inf
        self._pause = FIRST_PROBE

    def extend(self, until: float, reason: str) -> None:
        """Hold calls until a moment at least."""
        if until > self.until:
            self.until, self.reason = until, reason

    def suspect(self, operation: str, until: float, now: float) -> None:
        """Take the refusal of an operation as evidence; hold calls if there is enough of it."""
        self._refused[operation] = now, until
        self._refused = {name: refusal for name, refusal in self._refused.items() if refusal[0] > now - SAME_REASON}
        if len(self._refused) < EVIDENCE:
            return
        if self.until <= now:
            self._pause, self._next_probe = FIRST_PROBE, now + FIRST_PROBE
        self.extend(max(until for _, until in self._refused.values()), "several operations were refused (429)")

    def opens(self) -> float:
        """When the next call may go on, if only to try."""
        return min(self.until, self._next_probe)

    def let_through(self, now: float) -> bool:
        """Note that a call goes on; returns whether it is one that tries."""
        if self.until <= now:
            return False
        self._pause = min(2 * self._pause, LONGEST_PROBE)
        self._next_probe = now + self._pause
        return True

    def lift(self) -> None:
        """Hold nobody any more, and forget the evidence."""
        self.until = -inf
        self._refused.clear()
