"""Log lines and hooks: what a service sees of its calls. A line shows no key, no body and no query value."""

import inspect
import logging
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any, TypeAlias, TypeVar

from attrs import field, frozen

from .errors import InstantlyError
from .operation import Operation
from .rate_limits import RateLimitWait
from .transport import HTTPRequest, HTTPResponse, request_without_key, shown

EventT = TypeVar("EventT")
Hook: TypeAlias = Callable[[EventT], Any] | Callable[[EventT], Awaitable[Any]]

logger = logging.getLogger(__name__.rpartition("._core")[0])  # the name under which the package is imported
logger.addHandler(logging.NullHandler())  # whoever sets up no logging sees no lines


@frozen
class CallEvent:
    """A call begins; attempts, retries and waits are all inside of it.

    Attributes:
        operation: What is called.
        base_url: Where the API is.
    """

    operation: Operation
    base_url: str


AroundCall: TypeAlias = Callable[[CallEvent], AbstractContextManager[Any]]


@frozen
class RequestEvent:
    """A request is about to be sent.

    Attributes:
        operation: What is called.
        request: A copy of the request, without the API key.
        attempt: Number of the attempt, from 1 on.
    """

    operation: Operation
    request: HTTPRequest = field(converter=request_without_key)
    attempt: int


@frozen
class ResponseEvent:
    """A response has come, whatever its status.

    Attributes:
        operation: What is called.
        response: The response; the request that it shows has no API key.
        attempt: Number of the attempt, from 1 on.
        seconds: How many seconds the attempt took.
    """

    operation: Operation
    response: HTTPResponse = field(converter=shown)
    attempt: int
    seconds: float


@frozen
class RetryEvent:
    """An attempt failed, and another one follows.

    Attributes:
        operation: What is called.
        error: What the attempt failed with.
        attempt: Number of the attempt that failed, from 1 on.
        wait: Seconds until the next attempt.
    """

    operation: Operation
    error: InstantlyError
    attempt: int
    wait: float


@frozen
class WaitEvent:
    """A call has to wait for its turn.

    Attributes:
        operation: What is called.
        seconds: How many seconds it waits, as far as is known.
        reason: What it waits for, in words.
    """

    operation: Operation
    seconds: float
    reason: str


def _check_hook(hooks: Any, attribute: Any, hook: Any) -> None:
    if hook is not None and not callable(hook):
        raise TypeError(f"{attribute.name} is {hook!r}, and must be a function or None")


@frozen
class Hooks:
    """Functions to call, plain or async; what they raise ends the call.

    The sum of two, `first + second`, calls the functions of both, those of the first one first.

    Attributes:
        on_request: Before every attempt.
        on_response: After every response.
        on_retry: Before the wait for another attempt.
        on_wait: Before a wait for room within the rate limits.
        around_call: Gives a context manager, not an async one, in which the whole call happens. What ends the call,
            cancellation included, passes through it, and it must hand that on.
    """

    on_request: Hook[RequestEvent] | None = field(default=None, validator=_check_hook)
    on_response: Hook[ResponseEvent] | None = field(default=None, validator=_check_hook)
    on_retry: Hook[RetryEvent] | None = field(default=None, validator=_check_hook)
    on_wait: Hook[WaitEvent] | None = field(default=None, validator=_check_hook)
    around_call: AroundCall | None = field(default=None, validator=_check_hook)

    def __add__(self, other: "Hooks") -> "Hooks":
        if not isinstance(other, Hooks):
            return NotImplemented
        return Hooks(
            on_request=_one_after_the_other(self.on_request, other.on_request),
            on_response=_one_after_the_other(self.on_response, other.on_response),
            on_retry=_one_after_the_other(self.on_retry, other.on_retry),
            on_wait=_one_after_the_other(self.on_wait, other.on_wait),
            around_call=_one_around_the_other(self.around_call, other.around_call),
        )


def _one_after_the_other(first: Hook[EventT] | None, second: Hook[EventT] | None) -> Hook[EventT] | None:
    if first is None or second is None:
        return second if first is None else first

    async def both(event: EventT) -> None:
        await _call(first, event)
        await _call(second, event)

    return both


def _one_around_the_other(outer: AroundCall | None, inner: AroundCall | None) -> AroundCall | None:
    if outer is None or inner is None:
        return inner if outer is None else outer

    @contextmanager
    def both(event: CallEvent) -> Iterator[None]:
        with outer(event), inner(event):
            yield

    return both


async def before_request(hooks: Hooks, operation: Operation, request: HTTPRequest, attempt: int) -> None:
    """Report that a request is about to be sent."""
    logger.debug("%s: attempt %d", operation.name, attempt)
    if hooks.on_request is not None:
        await _call(hooks.on_request, RequestEvent(operation, request, attempt))


async def after_response(
    hooks: Hooks, operation: Operation, response: HTTPResponse, attempt: int, seconds: float
) -> None:
    """Report that a response has come."""
    trouble = response.status_code == 429 or response.status_code >= 500
    level = logging.WARNING if trouble else logging.DEBUG  # what else is refused is the caller's to handle
    logger.log(level, "%s: attempt %d answered %d in %.3f s", operation.name, attempt, response.status_code, seconds)
    if hooks.on_response is not None:
        await _call(hooks.on_response, ResponseEvent(operation, response, attempt, seconds))


def after_failure(error: InstantlyError, seconds: float) -> None:
    """Report that no response has come."""
    name, kind = error.operation.name, type(error).__name__
    logger.warning("%s: attempt %d ended with %s after %.3f s", name, error.attempts, kind, seconds)


async def before_retry(hooks: Hooks, error: InstantlyError, wait: float) -> None:
    """Report that another attempt follows."""
    logger.warning("%s: attempt %d follows in %.1f s", error.operation.name, error.attempts + 1, wait)
    if hooks.on_retry is not None:
        await _call(hooks.on_retry, RetryEvent(error.operation, error, error.attempts, wait))


async def before_wait(hooks: Hooks, operation: Operation, wait: RateLimitWait) -> None:
    """Report that a call has to wait for its turn."""
    logger.debug("%s: waits %.1f s for its turn: %s", operation.name, wait.seconds, wait.reason)
    if hooks.on_wait is not None:
        await _call(hooks.on_wait, WaitEvent(operation, wait.seconds, wait.reason))


async def _call(hook: Hook[EventT], event: EventT) -> None:
    result = hook(event)
    if inspect.isawaitable(result):
        await result
