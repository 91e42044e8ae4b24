"""The one way of a call: rate limits → attempt → retries → model, or an error that says what to do."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, TypeVar

import anyio

from .. import scopes
from . import observability, responses
from .encoding import json_body, query_string, url_path
from .errors import APITimeoutError, InstantlyError, MissingScopeError
from .rate_limits import RateLimitWait
from .retries import LONGEST_HOLD, LONGEST_RETRY_AFTER, back_off, retry_after, wait_before_retry
from .transport import without_key
from .types import Response
from .version import __version__

if TYPE_CHECKING:
    from .drift import Drift
    from .operation import Operation
    from .options import Options
    from .transport import HTTPRequest, HTTPResponse, Transport

T = TypeVar("T")

USER_AGENT = f"instantly-async/{__version__} Python/{sys.version_info.major}.{sys.version_info.minor}"
# Where `InstantlyClient.with_raw_response` waits for the whole answer of the call that it makes.
raw_responses: ContextVar[list[Response[Any]] | None] = ContextVar("raw_responses", default=None)


class Call:
    """One call on its way.

    Attributes:
        request: What was sent last; None before the first attempt.
        attempts: How often it was sent.
        retry_in: Seconds until the next attempt; None if there is none.
    """

    def __init__(self, operation: Operation, url: str, content: bytes | None) -> None:
        self.operation = operation
        self.url = url
        self.content = content
        self.request: HTTPRequest | None = None
        self.attempts = 0
        self.retry_in: float | None = None

    def out_of_time(self, reason: str) -> APITimeoutError:
        """The error for a call for which the time limit leaves no room."""
        request = None if self.request is None else without_key(self.request)
        message = f"{self.operation.name}: {reason}"
        return APITimeoutError(message, operation=self.operation, request=request, attempts=self.attempts)


class _Failed(Exception):
    """An attempt failed. Whoever logs retries sees this in the place of the error, which has the API's words in it."""

    def __init__(self, error: InstantlyError) -> None:
        super().__init__(f"{error.operation.name}: {type(error).__name__}")
        self.error = error


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
        """Send one call and decode its answer."""
        call = self._call(operation, path, query, body)
        seconds = self._options.seconds
        with anyio.move_on_after(seconds) as scope:
            answer = await self._answer(call, scope.deadline)
        if scope.cancelled_caught:
            raise call.out_of_time(f"no complete answer within {seconds} s")
        with self._drift.watching(operation):
            parsed = responses.decoded(operation, answer, decode, call.attempts)
        response = Response(answer.status_code, answer.headers, answer.content, parsed)
        if (waiting := raw_responses.get()) is not None:
            waiting.append(response)
        return response

    def _call(
        self, operation: Operation, path: Mapping[str, Any], query: Mapping[str, Any], body: Mapping[str, Any]
    ) -> Call:
        """Everything that can be refused before anything is sent is refused here."""
        url = self._options.base_url + url_path(operation, path)
        if arguments := query_string(query):
            url = f"{url}?{arguments}"
        content = json_body(operation, body)
        held = self._options.scopes
        if held is not None and not scopes.grants(held, operation):
            message = f"{operation.name} was not called: {scopes.advice(operation, held)}"
            error = MissingScopeError(message, operation=operation, attempts=0)
            error.held_scopes = tuple(sorted(held))
            raise error
        return Call(operation, url, content)

    async def _answer(self, call: Call, deadline: float) -> HTTPResponse:
        """The answer of the first attempt that succeeds."""
        try:
            return await self._attempt(call, deadline)
        except InstantlyError as error:
            if call.retry_in is None:
                raise
            first = error
        import stamina  # only here: most calls succeed at once, and need not wait for its import

        attempts = stamina.retry_context(
            on=lambda error: False if call.retry_in is None else call.retry_in,
            attempts=self._options.max_retries + 1,
            timeout=None,
        )
        try:
            async for attempt in attempts:
                with attempt:
                    try:
                        if attempt.num == 1:
                            raise first
                        return await self._attempt(call, deadline)
                    except InstantlyError as error:
                        raise _Failed(error) from None
        except _Failed as failed:
            raise failed.error from failed.error.__cause__
        raise AssertionError("the last attempt has succeeded or failed")  # pragma: no cover

    async def _attempt(self, call: Call, deadline: float) -> HTTPResponse:
        """Send the call once; a failure that is worth another attempt says so in `call.retry_in`."""
        call.retry_in = None
        self._transport.check_usable(call.operation)
        key = await self._options.key()
        await self._keep_rate_limit(call, key, deadline)
        request = self._request(call, key)
        await observability.sending(self._options.hooks, call.operation, request, call.attempts + 1)
        call.request = request
        call.attempts += 1
        started = time.perf_counter()
        try:
            answer = await self._transport.send(call.operation, request)
        except InstantlyError as error:
            error.attempts = call.attempts
            observability.unanswered(error, time.perf_counter() - started)
            await self._consider_retry(call, error, deadline)
            raise
        seconds = time.perf_counter() - started
        await observability.answered(self._options.hooks, call.operation, answer, call.attempts, seconds)
        if answer.is_success:
            return answer
        failure = responses.failure(call.operation, answer, self._options.scopes, call.attempts)
        await self._slow_down(failure, key)
        await self._consider_retry(call, failure, deadline)
        raise failure

    def _request(self, call: Call, key: str) -> HTTPRequest:
        headers = {**self._headers, "Authorization": f"Bearer {key}"}
        if call.content is not None:
            headers["Content-Type"] = "application/json"
        return self._transport.request(call.operation, call.url, headers, call.content, self._options.timeout)

    async def _keep_rate_limit(self, call: Call, key: str, deadline: float) -> None:
        limiter = self._options.rate_limiter
        if limiter is None:
            return
        patience = None if deadline == float("inf") else deadline - anyio.current_time()
        try:
            await limiter.acquire(self._options.identity(key), call.operation, patience=patience)
        except RateLimitWait as wait:
            reason = f"the rate limit leaves no room for {wait.seconds:.0f} s, which is more than the time limit"
            raise call.out_of_time(reason) from None

    async def _slow_down(self, error: InstantlyError, key: str) -> None:
        """A refusal for too many calls holds up everybody on the same lane, not only this call."""
        limiter = self._options.rate_limiter
        if limiter is not None and error.status_code == 429:
            asked = retry_after(error)
            seconds = back_off(error.attempts) if asked is None else min(asked, LONGEST_HOLD)
            await limiter.slow_down(self._options.identity(key), error.operation, seconds)

    async def _consider_retry(self, call: Call, error: InstantlyError, deadline: float) -> None:
        wait = wait_before_retry(error)
        left = deadline - anyio.current_time()
        if wait is None or wait > min(LONGEST_RETRY_AFTER, left) or call.attempts > self._options.max_retries:
            return
        await observability.retrying(self._options.hooks, error, wait)
        call.retry_in = wait
