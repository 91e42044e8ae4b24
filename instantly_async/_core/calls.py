"""The one way of a call: rate limits → attempt → retries → model, or an error that says what to do."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import anyio

from . import observability, responses, scopes
from .default_headers import merged
from .drift import Drift
from .encoding import json_body, url
from .errors import APIConnectionError, APITimeoutError, Context, InstantlyError
from .operation import Operation
from .options import Options
from .rate_limits import RateLimitWait
from .retries import LONGEST_HOLD, LONGEST_RETRY_AFTER, wait_before_retry
from .secret import Secret
from .text import one_line
from .transport import HTTPRequest, HTTPResponse, Transport, TransportError, UnreadableContent, is_unsent
from .types import Response
from .version import __version__

T = TypeVar("T")

USER_AGENT = f"instantly-async/{__version__} Python/{sys.version_info.major}.{sys.version_info.minor}"


class Call:
    """One call on its way.

    Attributes:
        request: What was sent last; None before the first attempt.
        attempts: How often it was sent.
    """

    def __init__(self, operation: Operation, url: str, content: bytes | None) -> None:
        self.operation = operation
        self.url = url
        self.content = content
        self.request: HTTPRequest | None = None
        self.attempts = 0
        self._earlier_unsent = True

    def begin_attempt(self, request: HTTPRequest) -> None:
        """Count another attempt."""
        self._earlier_unsent = self.unsent
        self.request = request
        self.attempts += 1

    @property
    def unsent(self) -> bool:
        """Whether it is certain that nothing of any attempt has reached the API."""
        return self._earlier_unsent and (self.request is None or is_unsent(self.request))

    def failure(self, problem: TransportError) -> APIConnectionError:
        """The error for an attempt that brought no response."""
        failure = self.connection_error(str(problem), timed_out=problem.timed_out, unsent=problem.unsent)
        failure.__cause__ = problem.__cause__
        return failure

    def connection_error(self, reason: str, *, timed_out: bool = False, unsent: bool = False) -> APIConnectionError:
        """The error for a call that has no response."""
        kind = APITimeoutError if timed_out else APIConnectionError
        message = f"{self.operation.name}: {one_line(reason)}"
        error = kind(message, operation=self.operation, request=self.request, attempts=self.attempts)
        error.unsent = unsent
        return error


WARM_UP = Operation(id="warm_up", name="warm_up", method="CONNECT", path="/")  # what an error of it names


class Sender:
    """Sends the calls of one client."""

    def __init__(self, transport: Transport, options: Options, drift: Drift) -> None:
        self._transport = transport
        self._options = options
        self._drift = drift
        own = {"User-Agent": USER_AGENT, "Accept": "application/json", "Accept-Encoding": "gzip, deflate"}
        self._headers = merged(own, options.default_headers)
        if options.workspace is not None:
            self._headers["x-as-workspace"] = options.workspace

    async def send(
        self,
        operation: Operation,
        decode: Callable[[Any], T],
        *,
        path: Mapping[str, Any],
        query: Mapping[str, Any],
        body: Mapping[str, Any],
    ) -> Response[T]:
        """Send one call and decode its response."""
        call = self._call(operation, path, query, body)
        seconds = self._options.seconds
        with anyio.move_on_after(seconds) as scope:
            response = await self._response(call, scope.deadline)
        if scope.cancelled_caught or (seconds is not None and anyio.current_time() >= scope.deadline):
            raise call.connection_error(f"no complete answer within {seconds} s", timed_out=True, unsent=call.unsent)
        with self._drift.watching(operation):
            parsed = responses.parse(operation, response, decode, call.attempts)
        return Response(response.status_code, response.headers, response.content, parsed)

    async def warm_up(self) -> None:
        """Make a connection, and keep it."""
        call = Call(WARM_UP, self._options.base_url, None)
        if (problem := self._transport.why_unusable()) is not None:
            raise call.connection_error(problem, unsent=True)
        try:
            await self._transport.warm_up(self._options.timeout)
        except TransportError as error:
            raise call.failure(error) from error.__cause__

    def _call(
        self, operation: Operation, path: Mapping[str, Any], query: Mapping[str, Any], body: Mapping[str, Any]
    ) -> Call:
        """Everything that can be refused before anything is sent is refused here."""
        where = url(self._options.base_url, operation, path, query)
        content = json_body(operation, body)
        held = self._options.scopes
        if held is not None and not scopes.grants(held, operation):
            unsent: Context = {"operation": operation, "attempts": 0}
            raise responses.missing_scope(f"{operation.name} was not called", "", held, unsent)
        return Call(operation, where, content)

    async def _response(self, call: Call, deadline: float) -> HTTPResponse:
        """The response of the first attempt that succeeds."""
        while True:
            if (problem := self._transport.why_unusable()) is not None:
                raise call.connection_error(problem, unsent=call.unsent)
            key = await self._options.key()
            await self._keep_rate_limit(call, key, deadline)
            result = await self._attempt(call, key)
            if not isinstance(result, InstantlyError):
                return result
            wait = wait_before_retry(result)
            if isinstance(result, APIConnectionError):
                result.unsent = call.unsent  # from here on, it speaks for all attempts
            if wait is not None and result.status_code == 429:
                await self._slow_down(call, key, wait)
            if wait is None or not self._may_wait(call, wait, deadline):
                try:
                    raise result
                finally:
                    del result  # or else the error and this frame hold each other until the garbage is collected
            await observability.before_retry(self._options.hooks, result, wait)
            await anyio.sleep(wait)

    async def _attempt(self, call: Call, key: Secret) -> HTTPResponse | InstantlyError:
        """Send the call once. A failure is returned: it may be worth another attempt."""
        hooks, operation = self._options.hooks, call.operation
        request = self._request(call, key)
        await observability.before_request(hooks, operation, request, call.attempts + 1)
        call.begin_attempt(request)
        started, unreadable = time.perf_counter(), ""
        try:
            response = await self._transport.send(request)
        except UnreadableContent as error:
            response, unreadable = error.response, str(error)
        except AssertionError:  # of a test, in the transport that it brought
            raise
        except Exception as error:
            return self._failed(call, request, error, time.perf_counter() - started)
        seconds = time.perf_counter() - started
        await observability.after_response(hooks, operation, response, call.attempts, seconds)
        if not response.is_success:
            return responses.status_error(operation, response, self._options.scopes, call.attempts)
        if unreadable:
            return responses.unreadable(operation, response, unreadable, call.attempts)
        return response

    def _failed(self, call: Call, request: HTTPRequest, error: Exception, seconds: float) -> InstantlyError:
        """The error for an attempt without a response. No frame of its cause holds it: that would be a cycle."""
        if isinstance(error, InstantlyError):  # of a transport that the user brought
            failure, error.attempts = error, call.attempts
        else:
            failure = call.failure(self._transport.explain(error, request))
        observability.after_failure(failure, seconds)
        return failure

    def _request(self, call: Call, key: Secret) -> HTTPRequest:
        headers = self._headers if call.content is None else {**self._headers, "Content-Type": "application/json"}
        timeout = self._options.timeout
        return self._transport.request(call.operation.method, call.url, headers, key, call.content, timeout)

    async def _keep_rate_limit(self, call: Call, key: Secret, deadline: float) -> None:
        limiter = self._options.rate_limiter
        if limiter is None:
            return
        patience = None if deadline == float("inf") else deadline - anyio.current_time()
        try:
            await limiter.acquire(self._options.identity(key), call.operation, patience=patience)
        except RateLimitWait as wait:
            seconds = f"{wait.seconds:.0f}" if wait.seconds >= 10 else f"{wait.seconds:.1f}"
            reason = f"the rate limit leaves no room for {seconds} s, which is more than the time limit"
            raise call.connection_error(reason, timed_out=True, unsent=call.unsent) from None

    async def _slow_down(self, call: Call, key: Secret, seconds: float) -> None:
        """A refusal for too many calls holds up everybody on the same lane, not only this call."""
        limiter = self._options.rate_limiter
        if limiter is not None:
            await limiter.slow_down(self._options.identity(key), call.operation, min(seconds, LONGEST_HOLD))

    def _may_wait(self, call: Call, seconds: float, deadline: float) -> bool:
        """Whether the number of attempts and the time left allow another attempt after a wait."""
        left = deadline - anyio.current_time()
        return call.attempts <= self._options.max_retries and seconds <= min(LONGEST_RETRY_AFTER, left)
