"""The transport that clients have by default; mocks and instruments for httpx see what goes through it."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from types import FunctionType
from typing import Any, Protocol

import httpx
from attrs import frozen

from .call import ON_SENT, Call
from .connection import Answer, Outgoing, RawHeaders
from .connection_pool import ConnectionPool
from .failure import TransportError
from .received import UnreadableContent, read, whole_response
from .route import Route

MOCKED = (
    "a mock (such as respx) has replaced parts of httpx that this client does not use, and would not see the call; "
    "give the client http_client=httpx.AsyncClient() for it, or use pytest-httpx"
)


class OwnTransport:
    """Sends requests through connections of our own."""

    def __init__(self, route: Route, limits: httpx.Limits, max_bytes: int | None) -> None:
        self._route = route
        self._max_bytes = max_bytes
        self.pool = ConnectionPool(
            route,
            max_connections=limits.max_connections,
            max_idle=limits.max_keepalive_connections,
            idle_seconds=limits.keepalive_expiry,
        )
        self._as_httpx = _AsHTTPX(self)

    async def send(self, request: httpx.Request) -> httpx.Response:
        """Send one request, and read its response to the end.

        Raises:
            TransportError: No whole response came.
            UnreadableContent: Its content cannot be read.
        """
        if _is_mocked_elsewhere():
            raise TransportError(MOCKED, unsent=True)
        if _is_replaced(httpx.AsyncHTTPTransport.handle_async_request):
            try:
                return await read(request, await self._as_httpx.handle_async_request(request), self._max_bytes)
            except _Unreadable as error:
                answer = error.answer
        else:
            method, target, headers = request.method, request.url.raw_path, request.headers.raw
            answer = await self.exchange(method, target, headers, request.content, request.extensions)
        response = whole_response(request, answer.status, answer.headers, answer.content, _extensions(answer))
        if answer.problem is not None:
            raise UnreadableContent(str(answer.problem), response)
        return response

    async def exchange(
        self, method: str, path: bytes, headers: RawHeaders, content: bytes, extensions: dict[str, Any]
    ) -> Answer:
        """Send a request by its parts."""
        target, headers = self._route.target(path), self._route.headers(headers)
        request = Outgoing(method.encode("ascii"), target, headers, content, self._max_bytes)
        call = Call(extensions.get("timeout", {}), extensions.pop(ON_SENT, None))
        return await self.pool.exchange(request, call)

    async def warm_up(self, limits: dict[str, float | None]) -> None:
        """Make a connection, and keep it.

        Raises:
            TransportError: None can be made.
        """
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
        self._pool = _AsHTTPCore(transport)  # type: ignore[assignment]


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

    async def handle_async_request(self, request: _CoreRequest) -> _CoreResponse:
        """Send a request, and give the response with its content, which has been decoded."""
        content = b"".join([part async for part in request.stream])
        method, headers = request.method.decode("ascii"), [*request.headers]
        answer = await self._transport.exchange(method, request.url.target, headers, content, request.extensions)
        if answer.problem is not None:
            raise _Unreadable(answer)
        headers = [(name, value) for name, value in answer.headers if name.lower() != b"content-encoding"]
        return _CoreResponse(answer.status, headers, httpx.ByteStream(answer.content), _extensions(answer))


def _extensions(answer: Answer) -> dict[str, Any]:
    return {"http_version": b"HTTP/" + answer.http_version, "reason_phrase": answer.reason}


def _is_replaced(method: Any) -> bool:
    """Whether a method of httpx's transport is another function than the one that it came with."""
    return type(method) is not FunctionType or not _comes_with(httpx.AsyncHTTPTransport, method)


def _is_mocked_elsewhere() -> bool:
    """Whether what respx replaces is replaced. An instrument may wrap it: that only looks on."""
    httpcore = sys.modules.get("httpcore")
    pairs = [
        (httpx.AsyncClient, "_transport_for_url"),
        (getattr(httpcore, "AsyncConnectionPool", None), "handle_async_request"),
    ]
    for owner, name in pairs:
        method = getattr(owner, name, None)
        if method is not None and not _comes_with(owner, getattr(method, "__wrapped__", method)):
            return True
    return False


def _comes_with(owner: Any, method: Any) -> bool:
    """Whether a method was written in the file that its class was written in."""
    code: Any = getattr(method, "__code__", None)
    return code is not None and code.co_filename == owner.__init__.__code__.co_filename
