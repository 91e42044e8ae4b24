"""One call on its way: what was sent of it, and the errors for one that brings no response."""

from __future__ import annotations

from typing import TypeVar

from .errors import APIConnectionError, APITimeoutError, RateLimitTimeoutError
from .operation import Operation
from .rate_limits import RateLimitWait
from .text import one_line
from .transport import HTTPRequest, TransportError
from .turns import Turns

ErrorT = TypeVar("ErrorT", bound=APIConnectionError)


class Call:
    """One call on its way.

    Attributes:
        request: What was sent last; None before the first attempt.
        attempts: How often it was sent.
        turns: Its slots in the rate limits.
        renewals: How often it was sent because the key had been renewed.
        reached: Whether a byte of any attempt may have reached the API.
        never_left: Whether nothing of the last attempt has left this machine.
    """

    def __init__(self, operation: Operation, url: str, content: bytes | None, turns: Turns) -> None:
        self.operation = operation
        self.url = url
        self.content = content
        self.turns = turns
        self.request: HTTPRequest | None = None
        self.attempts = 0
        self.renewals = 0
        self.reached = False
        self.never_left = True

    def begin_attempt(self, request: HTTPRequest) -> None:
        """Note what is sent now."""
        self.request = request
        self.attempts += 1
        self.never_left = True

    def sent(self) -> None:
        """Note that the request has left, or may have."""
        if not self.never_left:
            return
        self.never_left = False
        self.reached = True
        self.turns.sent()

    def failure(self, problem: TransportError) -> APIConnectionError:
        """The error for an attempt that brought no response."""
        failure = self.connection_error(str(problem), APITimeoutError if problem.timed_out else APIConnectionError)
        failure.__cause__ = problem.__cause__
        return failure

    def connection_error(self, reason: str, kind: type[ErrorT]) -> ErrorT:
        """The error for a call that has no response."""
        message = f"{self.operation.name}: {one_line(reason)}"
        error = kind(message, operation=self.operation, request=self.request, attempts=self.attempts)
        error.unsent = not self.reached
        return error

    def out_of_time(self, seconds: float | None) -> APIConnectionError:
        """The error for a call whose time limit has passed."""
        wait = self.turns.held_back()
        if wait is None:
            return self.connection_error(f"no complete answer within {seconds} s", APITimeoutError)
        return self._held_back(f"the rate limit left no room within {seconds} s", wait)

    def out_of_turn(self, wait: RateLimitWait) -> RateLimitTimeoutError:
        """The error for a call whose turn would come, or came, too late."""
        seconds = f"{wait.seconds:.0f}" if wait.seconds >= 10 else f"{wait.seconds:.1f}"
        what = f"the rate limit leaves no room for {seconds} s, which is more than the time limit"
        return self._held_back(what, wait)

    def _held_back(self, what: str, wait: RateLimitWait) -> RateLimitTimeoutError:
        message = f"{what} ({wait.reason}); to let it wait for longer, give it a longer timeout"
        error = self.connection_error(message, RateLimitTimeoutError)
        error.retry_after = wait.seconds
        return error
