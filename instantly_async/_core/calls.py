"""The one way of a call: rate limits → attempt → retries → model, or an error that says what to do."""

from __future__ import annotations

import sys
import time
from collections.abc import Awaitable, Callable, Mapping
from contextvars import ContextVar
from typing import Any, TypeVar

import anyio

from . import observability, responses, scopes
from .arguments import in_form
from .drift import Drift
from .encoding import json_body, query_string, url_path
from .errors import APIConnectionError, APITimeoutError, Context, InstantlyError
from .operation import Operation
from .options import Options
from .rate_limits import RateLimitWait
from .retries import LONGEST_HOLD, LONGEST_RETRY_AFTER, wait_before_retry
from .transport import HTTPRequest, HTTPResponse, Transport, TransportError
from .types import Response
from .version import __version__

T = TypeVar("T")

USER_AGENT = f"instantly-async/{__version__} Python/{sys.version_info.major}.{sys.version_info.minor}"
_raw_responses: ContextVar[list[Response[Any]] | None] = ContextVar("raw_responses", default=None)


async def raw_response(call: Awaitable[Any]) -> Response[Any]:
    """The whole response of the call that an awaitable makes; of several calls, of the last one.

    Raises:
        TypeError: It makes no call here.
    """
    collected: list[Response[Any]] = []
    token = _raw_responses.set(collected)
    try:
        await call
    finally:
        _raw_responses.reset(token)
    if not collected:
        raise TypeError("with_raw_response takes the call itself, not a task or future that makes it elsewhere")
    return collected[-1]


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

    def connection_error(self, reason: str, *, timed_out: bool = False, unsent: bool = False) -> APIConnectionError:
        """The error for a call that has no response."""
        kind = APITimeoutError if timed_out else APIConnectionError
        message = f"{self.operation.name}: {reason}"
        error = kind(message, operation=self.operation, request=self.request, attempts=self.attempts)
        error.unsent = unsent
        return error


class Sender:
    """Sends the calls of one client."""

    def __init__(self, transport: Transport, options: Options, drift: Drift) -> None:
        self._transport = transport
        self._options = options
        self._drift = drift
        self._headers = {"User-Agent": USER_AGENT, "Accept": "application/json", "Accept-Encoding": "gzip, deflate"}
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
        if scope.cancelled_caught:
            raise call.connection_error(f"no complete answer within {seconds} s", timed_out=True)
        with self._drift.watching(operation):
            parsed = responses.parse(operation, response, decode, call.attempts)
        whole = Response(response.status_code, response.headers, response.content, parsed)
        if (collected := _raw_responses.get()) is not None:
            collected.append(whole)
        return whole

    def _call(
        self, operation: Operation, path: Mapping[str, Any], query: Mapping[str, Any], body: Mapping[str, Any]
    ) -> Call:
        """Everything that can be refused before anything is sent is refused here."""
        # The slash is ours: it ends the host and the port, whatever the path says.
        url = f"{self._options.base_url}/{url_path(operation, path)[1:]}"
        if arguments := query_string(in_form(operation, "query", query)):
            url = f"{url}?{arguments}"
        content = json_body(operation, in_form(operation, "body", body))
        held = self._options.scopes
        if held is not None and not scopes.grants(held, operation):
            unsent: Context = {"operation": operation, "attempts": 0}
            raise responses.missing_scope(f"{operation.name} was not called", "", held, unsent)
        return Call(operation, url, content)

    async def _response(self, call: Call, deadline: float) -> HTTPResponse:
        """The response of the first attempt that succeeds."""
        while True:
            if (problem := self._transport.why_unusable()) is not None:
                raise call.connection_error(problem)
            key = await self._options.key()
            await self._keep_rate_limit(call, key, deadline)
            result = await self._attempt(call, key)
            if not isinstance(result, InstantlyError):
                return result
            wait = wait_before_retry(result)
            if wait is not None and result.status_code == 429:
                await self._slow_down(call, key, wait)
            if wait is None or not self._may_wait(call, wait, deadline):
                raise result
            await observability.before_retry(self._options.hooks, result, wait)
            await anyio.sleep(wait)

    async def _attempt(self, call: Call, key: str) -> HTTPResponse | InstantlyError:
        """Send the call once. A failure is returned: it may be worth another attempt."""
        hooks, operation = self._options.hooks, call.operation
        request = self._request(call, key)
        await observability.before_request(hooks, operation, request, call.attempts + 1)
        call.request = request
        call.attempts += 1
        started = time.perf_counter()
        try:
            response = await self._transport.send(request)
        except TransportError as error:
            failure: InstantlyError = call.connection_error(str(error), timed_out=error.timed_out, unsent=error.unsent)
            failure.__cause__ = error.__cause__
        except InstantlyError as error:  # of a transport that the user brought
            failure = error
            failure.attempts = call.attempts
        else:
            seconds = time.perf_counter() - started
            await observability.after_response(hooks, operation, response, call.attempts, seconds)
            if response.is_success:
                return response
            return responses.status_error(operation, response, self._options.scopes, call.attempts)
        observability.after_failure(failure, time.perf_counter() - started)
        return failure

    def _request(self, call: Call, key: str) -> HTTPRequest:
        headers = {**self._headers, "Authorization": f"Bearer {key}"}
        if call.content is not None:
            headers["Content-Type"] = "application/json"
        timeout = self._options.timeout
        return self._transport.request(call.operation.method, call.url, headers, call.content, timeout)

    async def _keep_rate_limit(self, call: Call, key: str, deadline: float) -> None:
        limiter = self._options.rate_limiter
        if limiter is None:
            return
        patience = None if deadline == float("inf") else deadline - anyio.current_time()
        try:
            await limiter.acquire(self._options.identity(key), call.operation, patience=patience)
        except RateLimitWait as wait:
            seconds = f"{wait.seconds:.0f}" if wait.seconds >= 10 else f"{wait.seconds:.1f}"
            reason = f"the rate limit leaves no room for {seconds} s, which is more than the time limit"
            raise call.connection_error(reason, timed_out=True) from None

    async def _slow_down(self, call: Call, key: str, seconds: float) -> None:
        """A refusal for too many calls holds up everybody on the same lane, not only this call."""
        limiter = self._options.rate_limiter
        if limiter is not None:
            await limiter.slow_down(self._options.identity(key), call.operation, min(seconds, LONGEST_HOLD))

    def _may_wait(self, call: Call, seconds: float, deadline: float) -> bool:
        """Whether the number of attempts and the time left allow another attempt after a wait."""
        left = deadline - anyio.current_time()
        return call.attempts <= self._options.max_retries and seconds <= min(LONGEST_RETRY_AFTER, left)
