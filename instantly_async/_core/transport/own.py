"""The transport that clients have by default; mocks and instruments for httpx see what goes through it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any, Protocol

import httpx
from attrs import frozen

from .call import ON_SENT, Call
from .connection import Answer, Outgoing, RawHeaders
from .connection_pool import ConnectionPool
from .foreign import UNSENT, explain
from .mocks import is_mocked, is_wrapped
from .received import UnreadableContent, read, whole_response
from .route import Route


class OwnTransport:
    """Sends requests through connections of our own."""

    def __init__(self, route: Route, limits: httpx.Limits, max_bytes: int | None) -> None:
        self._route = route
        self.max_bytes = max_bytes
        self.pool = ConnectionPool(
            route,
            max_connections=limits.max_connections,
            max_idle=limits.max_keepalive_connections,
            idle_seconds=limits.keepalive_expiry,
        )

    async def send(self, request: httpx.Request) -> httpx.Response:
        """Send one request, and read its response to the end.

        Raises:
            TransportError: No whole response came.
            UnreadableContent: Its content cannot be read.
        """
        if is_mocked() or is_wrapped():
            as_httpx = _AsHTTPX(self)
            try:
                return await read(request, await as_httpx.handle_async_request(request), self.max_bytes)
            except _Unreadable as error:
                answer = error.answer
            except UNSENT as error:
                if not as_httpx.pool.was_used:
                    raise
                failure = explain(error, request, unsent=False)  # of what an instrument did, after ours was sent
                raise failure from failure.__cause__
        else:
            method, target = request.method.encode("ascii"), request.url.raw_path
            outgoing = Outgoing(method, target, request.headers.raw, request.content, self.max_bytes)
            answer = await self.exchange(outgoing, request.extensions)
        response = whole_response(request, answer.status, answer.headers, answer.content, _extensions(answer))
        if answer.problem is not None:
            raise UnreadableContent(str(answer.problem), response)
        return response

    async def exchange(self, request: Outgoing, extensions: dict[str, Any]) -> Answer:
        """Send a request, and give its whole answer."""
        call = Call(extensions.get("timeout", {}), extensions.pop(ON_SENT, None))
        return await self.pool.exchange(self._route.addressed(request), call)

    async def warm_up(self, limits: dict[str, float | None]) -> None:
        """Make a connection, and keep it; under a mock there is nothing to connect to.

        Raises:
            TransportError: None can be made.
        """
        if not is_mocked():
            await self.pool.warm_up(Call(limits))

    def close(self) -> None:
        """Close all connections."""
        self.pool.close()


class _Unreadable(Exception):
    """Carries an answer whose content cannot be read past those who have replaced httpx's method."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(str(answer.problem))
        self.answer = answer


class _AsHTTPX(httpx.AsyncHTTPTransport):
    """httpx's transport over our pool, for those that have replaced its one method to see what is sent."""

    def __init__(self, transport: OwnTransport) -> None:
        # Not httpx's constructor: all that it does is to make a pool and an SSL context.
        self.pool = _AsHTTPCore(transport)
        self._pool = self.pool  # type: ignore[assignment]


class _CoreRequest(Protocol):
    """What httpx's transport asks of its pool."""

    method: bytes
    url: Any
    headers: RawHeaders
    stream: AsyncIterator[bytes]
    extensions: dict[str, Any]


@frozen
class _CoreResponse:
    """What httpx's transport expects of its pool."""

    status: int
    headers: RawHeaders
    stream: httpx.AsyncByteStream
    extensions: dict[str, Any]


class _AsHTTPCore:
    """The pool as httpx's transport expects it."""

    def __init__(self, transport: OwnTransport) -> None:
        self._transport = transport
        self.was_used = False

    async def handle_async_request(self, request: _CoreRequest) -> _CoreResponse:
        """Send a request, and give the response with its content, which has been decoded."""
        self.was_used = True
        content = b"".join([part async for part in request.stream])
        max_bytes = self._transport.max_bytes
        outgoing = Outgoing(request.method, request.url.target, [*request.headers], content, max_bytes)
        answer = await self._transport.exchange(outgoing, request.extensions)
        if answer.problem is not None:
            raise _Unreadable(answer)
        headers = [(name, value) for name, value in answer.headers if name.lower() != b"content-encoding"]
        return _CoreResponse(answer.status, headers, httpx.ByteStream(answer.content), _extensions(answer))


def _extensions(answer: Answer) -> dict[str, Any]:
    return {"http_version": b"HTTP/" + answer.http_version, "reason_phrase": answer.reason}
