"""The one way of a call: rate limits → attempt → retries → model, or an error that says what to do."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import anyio

from . import observability, scopes
from .call import Call
from .drift import Drift
from .errors import APIConnectionError, AuthenticationError, Context, InstantlyError
from .operation import Operation
from .options.default_headers import merged
from .options.options import Options
from .probed_scopes import ProbedScopes
from .rate_limits import RateLimitWait
from .requests.arguments import in_form
from .requests.encoding import json_body, url
from .responses import responses
from .retries import LONGEST_RETRY_AFTER, wait_before_retry
from .secret import Secret
from .transport import HTTPRequest, HTTPResponse, Transport, TransportError, UnreadableContent
from .turns import Turns
from .types import Response
from .version import __version__

T = TypeVar("T")

USER_AGENT = f"instantly-async/{__version__} Python/{sys.version_info.major}.{sys.version_info.minor}"


WARM_UP = Operation(id="warm_up", name="warm_up", method="CONNECT", path="/")  # what an error of it names


class Sender:
    """Sends the calls of one client."""

    def __init__(self, transport: Transport, options: Options, drift: Drift, probed: ProbedScopes) -> None:
        self._transport = transport
        self._options = options
        self._drift = drift
        self._probed = probed
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
        around_call = self._options.hooks.around_call
        if around_call is None:
            return await self._send(operation, decode, path, query, body)
        with around_call(observability.CallEvent(operation, self._options.base_url)):
            return await self._send(operation, decode, path, query, body)
        raise RuntimeError(f"{operation.name} ended with an error that around_call has kept: it must hand errors on")

    async def _send(
        self,
        operation: Operation,
        decode: Callable[[Any], T],
        path: Mapping[str, Any],
        query: Mapping[str, Any],
        body: Mapping[str, Any],
    ) -> Response[T]:
        call = self._call(operation, path, query, body)
        seconds = self._options.seconds
        with anyio.move_on_after(seconds) as scope, self._transport.call(scope):
            response = await self._response(call, scope.deadline)
        if scope.cancelled_caught or anyio.current_time() >= scope.deadline:
            if self._transport.closed:
                raise call.connection_error("the client was closed", APIConnectionError)
            raise call.out_of_time(seconds)
        with self._drift.watching(operation):
            parsed = responses.parse(operation, response, decode, call.attempts)
        return Response(response.status_code, response.headers, response.content, parsed)

    async def warm_up(self) -> None:
        """Make a connection, and keep it."""
        call = Call(WARM_UP, self._options.base_url, None, Turns(WARM_UP, self._options))
        self._check_usable(call)
        try:
            await self._transport.warm_up(self._options.timeout)
        except TransportError as error:
            raise call.failure(error) from error.__cause__

    def _call(
        self, operation: Operation, path: Mapping[str, Any], query: Mapping[str, Any], body: Mapping[str, Any]
    ) -> Call:
        """Everything that can be refused before anything is sent is refused here."""
        validate = self._options.validate
        query = in_form(operation, "query", query, validate=validate)
        where = url(self._options.base_url, operation, path, query)
        content = json_body(operation, in_form(operation, "body", body, validate=validate))
        held = self._options.scopes
        if held is not None and not scopes.grants(held, operation):
            unsent: Context = {"operation": operation, "attempts": 0}
            raise responses.missing_scope(f"{operation.name} was not called", "", held, unsent)
        return Call(operation, where, content, Turns(operation, self._options))

    async def _response(self, call: Call, deadline: float) -> HTTPResponse:
        """The response of the first attempt that succeeds."""
        key: Secret | None = None
        while True:
            self._check_usable(call)
            key = key or await self._options.key()
            result = await self._in_turn(call, key, deadline)
            if not isinstance(result, InstantlyError):
                return result
            if isinstance(result, AuthenticationError) and not call.renewals:
                call.renewals = 1
                key = await self._options.key_in_place_of(key)
                if key is not None:
                    continue
            wait = wait_before_retry(result, never_left=call.never_left)
            if wait is not None and result.status_code == 429 and key is not None:
                await call.turns.refused(key, wait)
            if wait is None or not self._may_wait(call, wait, deadline):
                try:
                    raise result
                finally:
                    del result  # or else the error and this frame hold each other until the garbage is collected
            await observability.before_retry(self._options.hooks, result, wait)
            if result.status_code != 429:  # else it waits in the queue, where nobody overtakes it
                await anyio.sleep(wait)
            key = None

    def _check_usable(self, call: Call) -> None:
        if (problem := self._transport.why_unusable()) is not None:
            raise call.connection_error(problem, APIConnectionError)

    async def _in_turn(self, call: Call, key: Secret, deadline: float) -> HTTPResponse | InstantlyError:
        """Make an attempt when its turn comes."""
        try:
            await call.turns.take(key, deadline)
            self._check_usable(call)  # it may have been closed meanwhile
            return await self._attempt(call, key)
        except RateLimitWait as wait:
            raise call.out_of_turn(wait) from None
        finally:
            call.turns.end()

    async def _attempt(self, call: Call, key: Secret) -> HTTPResponse | InstantlyError:
        """Send the call once. A failure is returned: it may be worth another attempt."""
        hooks, operation = self._options.hooks, call.operation
        request = self._request(call, key)
        await observability.before_request(hooks, operation, request, call.attempts + 1)
        call.begin_attempt(request)
        started, unreadable = time.perf_counter(), ""
        try:
            response = await self._transport.send(request, call.sent)
        except UnreadableContent as error:
            response, unreadable = error.response, str(error)
        except AssertionError:  # of a test, in the transport that it brought
            raise
        except Exception as error:
            return self._failed(call, request, error, time.perf_counter() - started)
        seconds = time.perf_counter() - started
        if response.status_code != 429:
            call.turns.accepted()
        await observability.after_response(hooks, operation, response, call.attempts, seconds)
        if not response.is_success:
            declared, workspace = self._options.scopes, self._options.workspace
            held = self._probed.of(self._options) if declared is None else declared
            return responses.status_error(operation, response, call.attempts, held=held, workspace=workspace)
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

    def _may_wait(self, call: Call, seconds: float, deadline: float) -> bool:
        """Whether the number of attempts, the time left and the client allow another attempt after a wait."""
        left = deadline - anyio.current_time()
        retries = call.attempts - call.renewals
        return (
            not self._transport.closed
            and retries <= self._options.max_retries
            and seconds <= min(LONGEST_RETRY_AFTER, left)
        )
