"""One request out, one whole response back: through connections of our own, or through what the user brought."""

from __future__ import annotations

import os
import ssl
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

import anyio
import httpx
from anyio.lowlevel import current_token

from ..secret import Secret
from .call import ON_SENT
from .connection_pool import CLOSED
from .failure import TransportError
from .foreign import UNSENT, explain, tells_unsent, tells_unsent_of, without_key_shown
from .httpx_types import HTTPClient, HTTPLimits, HTTPProxy, HTTPRequest, HTTPResponse, HTTPTimeout, HTTPTransport
from .mocks import MOCKED, is_mocked_elsewhere
from .origin import Origin
from .own import OwnTransport
from .received import read
from .route import route_to

CONNECT_SECONDS = 10.0
# Many servers close an idle connection after 5 seconds; a call must not meet one that is about to be. At 100 calls a
# second, which the API allows, some 30 are in use; more idle ones would only wait for the server to close them.
LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=30, keepalive_expiry=4.0)


class Transport:
    """Sends requests through connections of its own, or through what the user brought."""

    def __init__(
        self,
        base_url: str,
        *,
        transport: HTTPTransport | None = None,
        http_client: HTTPClient | None = None,
        limits: HTTPLimits | None = None,
        proxy: str | HTTPProxy | None = None,
        ssl_context: ssl.SSLContext | None = None,
        max_response_bytes: int | None = None,
    ) -> None:
        _check_types(ssl_context, max_response_bytes)
        if http_client is not None and transport is not None:
            raise ValueError("give http_client or transport, not both")
        origin = Origin.of(httpx.URL(base_url))  # whatever is sent through, it is a host that can be
        self._client = http_client
        self._transport = transport
        self._own: OwnTransport | None = None
        self._max_bytes = max_response_bytes
        if http_client is None and transport is None:
            self._own = OwnTransport(route_to(origin, proxy, ssl_context), limits or LIMITS, max_response_bytes)
        for name, given in {"limits": limits, "proxy": proxy, "ssl_context": ssl_context}.items():
            if given is not None and self._own is None:
                raise ValueError(f"{name} is for the client's own connections; set it on what you bring")
        self._calls: dict[anyio.CancelScope, tuple[int, object]] = {}  # those under way, and where
        self._closed = False
        self._used_in: tuple[int, object] | None = None  # a process and an event loop

    def request(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        key: Secret,
        content: bytes | None,
        timeout: float | HTTPTimeout | None,
    ) -> HTTPRequest:
        """Make a request; `timeout` limits the phases of sending it."""
        extensions = {"timeout": _phases(timeout).as_dict()}
        request = httpx.Request(method, url, headers=headers, content=content, extensions=extensions)
        request.headers["Authorization"] = f"Bearer {key.value}"
        return request

    @contextmanager
    def call(self, scope: anyio.CancelScope) -> Iterator[None]:
        """A whole call, waits and retries included: its scope is cancelled when the client is closed."""
        self._calls[scope] = _here()
        try:
            yield
        finally:
            del self._calls[scope]

    async def send(self, request: HTTPRequest, on_sent: Callable[[], None]) -> HTTPResponse:
        """Send one request and read its response to the end.

        Args:
            on_sent: Is called when the request has left: at once by our own connections; over others when the response
                has come, or when it is not certain that nothing has left.

        Raises:
            UnreadableContent: A response has come, but its content cannot be read.
            Exception: Anything else; `explain()` says what it means.
        """
        if self._closed:
            raise TransportError(CLOSED, unsent=True)
        if self._own is not None:
            request.extensions[ON_SENT] = on_sent  # the pool takes it out, unless a mock is in its place
        try:
            response = await self._send(request)
        except BaseException as error:
            if (self._own is None or ON_SENT in request.extensions) and not self._is_unsent(error, request):
                on_sent()
            raise
        finally:
            request.extensions.pop(ON_SENT, None)
        on_sent()
        return response

    async def _send(self, request: HTTPRequest) -> HTTPResponse:
        if self._own is not None:
            return await self._own.send(request)
        if self._client is not None:
            response = await self._client.send(request, stream=True, follow_redirects=False)
        else:
            assert self._transport is not None
            response = await self._transport.handle_async_request(request)
        if not hasattr(response, "stream"):
            raise TransportError(f"the transport gave {type(response).__name__}, which is no httpx.Response")
        return await read(request, response, self._max_bytes)

    def explain(self, error: Exception, request: HTTPRequest) -> TransportError:
        """What an exception of `send()` means."""
        if isinstance(error, TransportError):
            return without_key_shown(error, request)
        return explain(error, request, unsent=self._is_unsent(error, request))

    def _is_unsent(self, error: BaseException, request: HTTPRequest) -> bool:
        """Whether it is certain that nothing of the request has left this machine."""
        if isinstance(error, TransportError):
            return error.unsent
        if self._client is not None:
            return tells_unsent_of(error, self._client, request)
        if self._transport is not None:
            return tells_unsent(error, self._transport, request)
        return isinstance(error, UNSENT)  # of a mock in the place of httpx's transport

    async def warm_up(self, limit: float | HTTPTimeout | None) -> None:
        """Load the certificates and make a connection, if connections are ours.

        Raises:
            TransportError: None can be made.
        """
        if self._own is not None:
            await self._own.warm_up(_phases(limit).as_dict())

    @property
    def closed(self) -> bool:
        """Whether the client is closed."""
        return self._closed

    def why_unusable(self) -> str | None:
        """Why nothing can be sent: the client is closed, of another event loop, or bypasses a mock; None if it can."""
        if self._closed:
            return "the client is closed; make a new one"
        if self._own is not None:
            here = _here()
            self._used_in = self._used_in or here
            if here[0] != self._used_in[0]:  # both processes would read from the same sockets
                return "the client was used before this process was forked; make a client for each process"
            if here != self._used_in:
                return "the client was used in another event loop before; make one client for each loop"
            if is_mocked_elsewhere():
                return MOCKED
        return None

    async def aclose(self) -> None:
        """End all calls, and close the connections; a client that the user brought stays open.

        Raises:
            RuntimeError: Calls are under way in another event loop.
        """
        here = _here()
        if self._own is not None:
            if self._own.pool.leased and self._used_in != here:
                raise RuntimeError("calls are under way in another event loop; close the client there")
            self._own.close()
        self._closed = True
        for scope, where in list(self._calls.items()):
            if where == here:  # those of other event loops, over what the user brought, find it closed by themselves
                scope.cancel()
        if self._transport is not None:
            await self._transport.aclose()


def _here() -> tuple[int, object]:
    """This process and this event loop."""
    return os.getpid(), current_token()


def _phases(timeout: float | httpx.Timeout | None) -> httpx.Timeout:
    if isinstance(timeout, httpx.Timeout):
        return timeout
    return httpx.Timeout(timeout, connect=CONNECT_SECONDS if timeout is None else min(timeout, CONNECT_SECONDS))


def _check_types(ssl_context: object, max_response_bytes: object) -> None:
    """Refuse here what every call would fail with."""
    if ssl_context is not None and not isinstance(ssl_context, ssl.SSLContext):
        made = "as ssl.create_default_context() makes it"
        raise TypeError(f"ssl_context must be an ssl.SSLContext, {made}, not {type(ssl_context).__name__}")
    if ssl_context is not None and ssl_context.protocol is ssl.PROTOCOL_TLS_SERVER:
        raise ValueError("ssl_context is one of a server; ssl.create_default_context() makes one of a client")
    if max_response_bytes is None:
        return
    if not isinstance(max_response_bytes, int) or isinstance(max_response_bytes, bool):
        raise TypeError(f"max_response_bytes must be a number of bytes, not {type(max_response_bytes).__name__}")
    if max_response_bytes < 1:
        raise ValueError(f"max_response_bytes is {max_response_bytes}, and must be at least 1; leave it out for 16 MB")
