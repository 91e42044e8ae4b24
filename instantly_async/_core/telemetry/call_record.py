"""What is noted of one call on its way: its attempts, and for how long it really waited, and for what."""

from __future__ import annotations

from time import perf_counter  # not the event loop's time: an abandoned call ends when there is no loop any more
from typing import Literal, NamedTuple, TypeAlias

WaitReason: TypeAlias = Literal["rate_limit", "retry"]


class Wait(NamedTuple):
    """A wait that is over."""

    reason: WaitReason
    seconds: float


class CallRecord:
    """One call on its way.

    Attributes:
        attempts: How often it was sent.
        status_code: What the last attempt was answered with; None where no answer has come.
        waits: The waits that are over.
        waits_for: What it waits for at the moment; None if for nothing.
    """

    def __init__(self) -> None:
        self.attempts = 0
        self.status_code: int | None = None
        self.waits: list[Wait] = []
        self.waits_for: WaitReason | None = None
        self._began = self._waits_since = perf_counter()

    def begin_attempt(self) -> None:
        """Note that it is sent now."""
        self.attempts += 1
        self.status_code = None

    def begin_wait(self, reason: WaitReason) -> None:
        """Note that it waits from now on."""
        self.waits_for = reason
        self._waits_since = perf_counter()

    def end_wait(self) -> Wait | None:
        """Note that it waits no more; returns the wait that is over, if it did wait."""
        if self.waits_for is None:
            return None
        wait = Wait(self.waits_for, perf_counter() - self._waits_since)
        self.waits.append(wait)
        self.waits_for = None
        return wait

    def waited(self, reason: WaitReason) -> float:
        """For how many seconds it has waited for something."""
        return sum((wait.seconds for wait in self.waits if wait.reason == reason), 0.0)

    def seconds(self) -> float:
        """How long it has taken until now."""
        return perf_counter() - self._began
