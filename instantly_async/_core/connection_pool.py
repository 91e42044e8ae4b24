"""A pool of connections to one origin: small, quick, and unhurt by calls that are cancelled at any point."""

from __future__ import annotations

import ssl
import sys
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from typing import Protocol, Self, cast

import anyio
import httpcore

CLOSE_SECONDS = 5.0
# What a call meets when its connection is closed under its feet.
_BROKEN = (httpcore.NetworkError, httpcore.ProtocolError, httpcore.ConnectionNotAvailable)


class ConnectionPool:
    """Lets a number of calls go to one origin at a time, each on its own connection, and keeps idle ones for later.

    Speaks HTTP/1.1, over TLS where the origin's scheme is https, and takes the place of httpcore.AsyncConnectionPool.
    The first request sets the origin.

    Args:
        ssl_context: Gives the context that checks the server's certificate; asked when a connection is made.
        max_connections: How many calls go at once, and so how many connections there are; None for no limit.
        max_keepalive_connections: How many idle connections are kept; None for all, as a new one costs a handshake.
        keepalive_expiry: An idle connection is not used again after so many seconds, or None for no limit. Many
            servers close it after 5, and a call that meets a closing connection fails.
    """

    # A shield keeps the cancellation of a scope out, but not `asyncio.Task.cancel()`, which can strike at every await,
    # in cleaning up as well. So the counts are right between two awaits, and a place is given back in `finally`.

    def __init__(
        self,
        ssl_context: Callable[[], ssl.SSLContext] = httpcore.default_ssl_context,
        *,
        max_connections: int | None = 100,
        max_keepalive_connections: int | None = None,
        keepalive_expiry: float | None = 4.0,
    ) -> None:
        self._ssl_context = ssl_context
        self._places = sys.maxsize if max_connections is None else max_connections
        self._max_idle = sys.maxsize if max_keepalive_connections is None else max_keepalive_connections
        self._keepalive_expiry = keepalive_expiry
        # Pyright sees the class that httpcore has in its place where anyio is missing.
        self._network: httpcore.AsyncNetworkBackend = httpcore.AnyIOBackend()  # pyright: ignore[reportAttributeAccessIssue]
        self._origin: httpcore.Origin | None = None
        self._taken = 0
        self._waiting: deque[anyio.Event] = deque()
        self._calls: set[_Call] = set()
        self._idle: deque[httpcore.AsyncHTTP11Connection] = deque()  # the one used last is at the right end
        self._closed = False

    @property
    def leased(self) -> int:
        """How many places are taken: by calls on their way, and by responses that are not read to the end or closed."""
        return self._taken

    @property
    def idle(self) -> int:
        """How many connections wait for their next call."""
        return len(self._idle)

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request; its place comes back when the response has been read to the end, or closed.

        Raises:
            httpcore.PoolTimeout: No place became free within the "pool" time-out of the request.
            httpcore.NetworkError: The pool is closed, or was closed while the call was under way.
        """
        self._check_origin(request.url)
        await self._take_place(request.extensions.get("timeout", {}).get("pool"))
        call = _Call(self)
        self._calls.add(call)
        try:
            response = await self._send(call, request)
        except BaseException as error:
            await self.give_back(call)
            self.raise_if_closed(error)
            raise
        return call.body_of(response)

    def _check_origin(self, url: httpcore.URL) -> None:
        if url.scheme not in (b"http", b"https"):
            raise httpcore.UnsupportedProtocol(f"the scheme of a URL is http or https, not {url.scheme.decode()!r}")
        origin = url.origin
        if self._origin is None:
            self._origin = origin
        elif origin != self._origin:  # nobody has a reason for it, and a key would go to the wrong place
            raise httpcore.LocalProtocolError(f"this connection pool is for {self._origin}, not for {origin}")

    async def _take_place(self, timeout: float | None) -> None:  # noqa: ASYNC109 - httpcore's own setting
        """Take a place. Those who wait get one in the order in which they came."""
        if self._taken < self._places:
            self._taken += 1
            return
        turn = anyio.Event()
        self._waiting.append(turn)
        try:
            with anyio.fail_after(timeout):
                await turn.wait()
        except BaseException as error:
            if turn.is_set():  # the place and the cancellation came at the same time
                self._give_place_back()
            else:
                self._waiting.remove(turn)
            if isinstance(error, TimeoutError):
                raise httpcore.PoolTimeout(f"none of {self._places} connections was free within {timeout} s") from None
            raise

    def _give_place_back(self) -> None:
        if self._waiting:
            self._waiting.popleft().set()
        else:
            self._taken -= 1

    async def _send(self, call: _Call, request: httpcore.Request) -> httpcore.Response:
        await self._take_idle(call)
        if call.connection is not None:
            try:
                return await call.connection.handle_async_request(request)
            except httpcore.ConnectionNotAvailable:  # says that nothing was written, as no other error does
                await _close(call.connection)
        connection = await self._connect(call, request)
        return await connection.handle_async_request(request)

    async def _take_idle(self, call: _Call) -> None:
        """Give a call the idle connection that was used last, and throw the dead ones away."""
        while self._idle and call.connection is None and not self._closed:
            connection = self._idle.pop()
            if connection.is_available() and not connection.has_expired():
                call.connection = connection
            else:
                await _close(connection)
        while self._idle and self._idle[0].has_expired():
            await _close(self._idle.popleft())

    async def _connect(self, call: _Call, request: httpcore.Request) -> httpcore.AsyncHTTP11Connection:
        if self._closed:
            raise httpcore.ConnectionNotAvailable
        call.connection = None
        origin, extensions = request.url.origin, request.extensions
        host, timeout = origin.host.decode("ascii"), extensions.get("timeout", {}).get("connect")
        with anyio.CancelScope() as call.connecting:
            stream = await self._network.connect_tcp(host, origin.port, timeout)
            if origin.scheme == b"https":
                try:
                    stream = await stream.start_tls(self._tls(), extensions.get("sni_hostname") or host, timeout)
                except BaseException:  # start_tls() itself leaves the stream open when it is cancelled
                    await _close(stream)
                    raise
            call.connection = httpcore.AsyncHTTP11Connection(origin, stream, self._keepalive_expiry)
        if self._closed or call.connection is None:
            raise httpcore.ConnectionNotAvailable
        return call.connection

    def _tls(self) -> ssl.SSLContext:
        context = self._ssl_context()
        context.set_alpn_protocols(["http/1.1"])
        return context

    async def give_back(self, call: _Call) -> None:
        """Keep a call's connection if it can be used again, or else close it; give the call's place to the next."""
        self._calls.remove(call)
        connection = call.connection
        try:
            if connection is not None and connection.is_idle() and not self._closed:
                self._idle.append(connection)
                connection = self._idle.popleft() if len(self._idle) > self._max_idle else None
            if connection is not None:
                await _close(connection)
        finally:
            self._give_place_back()

    def raise_if_closed(self, error: BaseException) -> None:
        """Say so if a call broke off because the pool was closed."""
        if self._closed and isinstance(error, _BROKEN):
            raise httpcore.NetworkError("the connection pool is closed") from error

    async def aclose(self) -> None:
        """Close all connections. Calls that wait or are under way end with an error."""
        self._closed = True
        self._taken += len(self._waiting)  # let them all in, to find the pool closed
        while self._waiting:
            self._waiting.popleft().set()
        while self._idle:
            await _close(self._idle.pop())
        for call in list(self._calls):
            if call.connecting is not None:
                call.connecting.cancel()
            if call.connection is not None:
                await _close(call.connection)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"<ConnectionPool {self._origin or ''}: {self.leased} leased, {self.idle} idle>"


class _Call:
    """A call that has a place in the pool; then it is the body of the response."""

    def __init__(self, pool: ConnectionPool) -> None:
        self._pool = pool
        self._ended = False
        self.connecting: anyio.CancelScope | None = None
        self.connection: httpcore.AsyncHTTP11Connection | None = None

    def body_of(self, response: httpcore.Response) -> httpcore.Response:
        """Step between a response and its reader, so as to see the body end."""
        self._body = cast("_Body", response.stream)
        self._parts = aiter(self._body)
        response.stream = self
        return response

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        try:
            return await anext(self._parts)
        except BaseException as error:  # among them StopAsyncIteration, the end of the body
            await self.aclose()
            self._pool.raise_if_closed(error)
            raise

    async def aclose(self) -> None:
        if self._ended:
            return
        self._ended = True
        try:
            await self._body.aclose()
        finally:
            await self._pool.give_back(self)


class _Body(Protocol):
    """httpcore's stream of the body of a response."""

    def __aiter__(self) -> AsyncIterator[bytes]: ...

    async def aclose(self) -> None: ...


async def _close(connection: httpcore.AsyncHTTP11Connection | httpcore.AsyncNetworkStream) -> None:
    """Close what the pool no longer counts. It cannot take long, and a failure in it concerns nobody."""
    with anyio.move_on_after(CLOSE_SECONDS, shield=True), suppress(Exception):
        await connection.aclose()
