"""What a client asks of a rate limiter."""

from __future__ import annotations

from abc import abstractmethod
from typing import Protocol

from ..operation import Operation, RateLimit


class RateLimitWait(Exception):
    """A call would have to wait for longer than its patience.

    Attributes:
        seconds: How long it would have to wait, as far as is known.
        limit: The limit that it would wait for; None if not a limit but a hold or a call ahead keeps it.
        reason: What it would wait for, in words.
    """

    def __init__(self, seconds: float, limit: RateLimit | None, reason: str = "") -> None:
        super().__init__(seconds, limit, reason)
        self.seconds = seconds
        self.limit = limit
        self.reason: str = reason or (f"{limit.calls} calls in {limit.seconds} s" if limit else "calls that wait ahead")


class RateLimitSlot(Protocol):
    """One attempt's room within the limits, from when it is given until its windows have passed since it was sent.

    Its methods are called in the middle of sending: they await nothing, and may be called more than once.
    """

    def sent(self) -> None:
        """The request has left, or may have: its windows begin."""

    def accepted(self) -> None:
        """The API has answered with something else than 429."""

    def release(self) -> None:
        """The attempt is over.

        A slot whose request was not sent is free again at once.
        """


class RateLimiter(Protocol):
    """What a client asks before every attempt."""

    @abstractmethod
    async def acquire(
        self, workspace: str, operation: Operation, *, patience: float | None, retry_of: RateLimitSlot | None = None
    ) -> RateLimitSlot:
        """Waits until the operation may be called, and takes a slot for it.

        Args:
            workspace: Any text that identifies one workspace.
            operation: What is to be called.
            patience: The longest wait, in seconds; None waits as long as it takes.
            retry_of: The slot of the call's last attempt: the call keeps its place in the queue.

        Returns:
            The slot, which is told what becomes of the request.

        Raises:
            RateLimitWait: As soon as it is known that the wait would be longer. No slot is taken.
        """

    @abstractmethod
    async def slow_down(self, workspace: str, operation: Operation, seconds: float) -> None:
        """Keeps calls of the operation waiting for so many seconds, because the API responded with 429.

        Args:
            workspace: Any text that identifies one workspace.
            operation: What was refused.
            seconds: For how many seconds calls wait.
        """


class NoSlot:
    """The slot of a client that has no rate limiter."""

    def sent(self) -> None:
        """Nothing counts it."""

    def accepted(self) -> None:
        """Nothing waits for it."""

    def release(self) -> None:
        """Nothing is held."""
