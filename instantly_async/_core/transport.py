"""The only module that names the HTTP library: one request out, one whole response back."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from functools import cache
from typing import TypeAlias
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx
from anyio.lowlevel import current_token

from .connection_pool import ConnectionPool

HTTPRequest: TypeAlias = httpx.Request
HTTPResponse: TypeAlias = httpx.Response
HTTPTransport: TypeAlias = httpx.AsyncBaseTransport
HTTPClient: TypeAlias = httpx.AsyncClient
HTTPTimeout: TypeAlias = httpx.Timeout
HTTPLimits: TypeAlias = httpx.Limits

CONNECT_SECONDS = 10.0
# Many servers close an idle connection after 5 seconds; a call must not meet one that is about to be.
LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=None, keepalive_expiry=4.0)
# Nothing of the request has left this machine when one of these is raised.
UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)


class TransportError(Exception):
    """No complete response came; the cause is the HTTP library's own exception.

    Attributes:
        timed_out: Whether time ran out, and not the connection failed.
        unsent: Whether it is certain that nothing of the request has left this machine.
    """

    def __init__(self, reason: str, *, timed_out: bool = False, unsent: bool = False) -> None:
        super().__init__(reason)
        self.timed_out = timed_out
        self.unsent = unsent


@cache
def shared_ssl_context() -> ssl.SSLContext:
    """Making a context takes longer than all else that a client needs, so all clients have the same."""
    return httpx.create_ssl_context()


class _PooledTransport(httpx.AsyncHTTPTransport):
    """httpx's transport with a pool for one origin in the place of httpx's own, which cancelled calls wear out."""

    def __init__(self, limits: httpx.Limits) -> None:
        # Not httpx's constructor: all that it does is to make a pool and an SSL context.
        self._pool = ConnectionPool(  # type: ignore[assignment]
            ssl_context=shared_ssl_context,
            max_connections=limits.max_connections,
            max_keepalive_connections=limits.max_keepalive_connections,
            keepalive_expiry=limits.keepalive_expiry,
        )


class Transport:
    """Sends requests through connections of its own, or through what the user brought."""

    def __init__(
        self,
        base_url: str,
        *,
        transport: HTTPTransport | None = None,
        http_client: HTTPClient | None = None,
        limits: HTTPLimits | None = None,
    ) -> None:
        if http_client is not None and transport is not None:
            raise ValueError("give http_client or transport, not both")
        if limits is not None and (http_client or transport) is not None:
            raise ValueError("limits are for the client's own connections; set them on what you bring")
        self._client = http_client
        self._transport = transport
        self._own = http_client is None and transport is None
        if self._own:
            self._transport = _own_transport(base_url, limits or LIMITS)
        self._closed = False
        self._loop: object | None = None

    def request(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        content: bytes | None,
        timeout: float | HTTPTimeout | None,
    ) -> HTTPRequest:
        """Make a request; `timeout` limits the phases of sending it."""
        phases = timeout if isinstance(timeout, httpx.Timeout) else _phases(timeout)
        extensions = {"timeout": phases.as_dict()}
        return httpx.Request(method, url, headers=dict(headers), content=content, extensions=extensions)

    async def send(self, request: HTTPRequest) -> HTTPResponse:
        """Send one request and read its response to the end.

        Raises:
            TransportError: The connection could not be made, or broke, or a phase took too long.
        """
        try:
            if self._client is not None:
                return await self._client.send(request)
            assert self._transport is not None
            response = await self._transport.handle_async_request(request)
            response.request = request
            await response.aread()
            return response
        except (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL) as error:
            raise _transport_error(error, request) from error

    def why_unusable(self) -> str | None:
        """Why nothing can be sent: the client is closed, or belongs to another event loop; None if it can."""
        if self._closed:
            return "the client is closed; make a new one"
        if self._own:
            loop = current_token()
            self._loop = self._loop or loop
            if loop != self._loop:
                return "the client was used in another event loop before; make one client for each loop"
        return None

    async def aclose(self) -> None:
        """Close the connections; a client that the user brought stays open."""
        self._closed = True
        if self._transport is not None:
            await self._transport.aclose()


def request_without_key(request: HTTPRequest) -> HTTPRequest:
    """A request as people may see it: without an Authorization header; a copy where it has one."""
    if not isinstance(request, httpx.Request) or "authorization" not in request.headers:  # a test may have a stand-in
        return request
    shown: HTTPRequest = object.__new__(type(request))  # a new one would cost several times as much
    shown.__dict__.update(request.__dict__)
    headers = [(name, value) for name, value in request.headers.raw if name.lower() != b"authorization"]
    shown.headers = httpx.Headers(headers)
    return shown


def request_of(response: HTTPResponse) -> HTTPRequest | None:
    """The request that a response belongs to; None for one that nobody sent."""
    return getattr(response, "_request", None)


def response_without_key(response: HTTPResponse) -> HTTPResponse:
    """The same response; the requests that it has, those of redirects included, lose the key."""
    for one in (response, *response.history) if isinstance(response, httpx.Response) else ():
        if (request := request_of(one)) is not None:
            one.request = request_without_key(request)
        if one.next_request is not None:
            one.next_request = request_without_key(one.next_request)
    return response


def _own_transport(base_url: str, limits: httpx.Limits) -> httpx.AsyncHTTPTransport:
    """Our pool, or where the environment names a proxy for the API, httpx's pool behind that proxy."""
    origin = urlsplit(base_url)
    proxies = getproxies()
    proxy = proxies.get(origin.scheme) or proxies.get("all")
    if proxy and not proxy_bypass(origin.hostname or ""):
        proxy = proxy if "://" in proxy else f"http://{proxy}"
        return httpx.AsyncHTTPTransport(verify=shared_ssl_context(), limits=limits, proxy=proxy)
    return _PooledTransport(limits)


def _phases(seconds: float | None) -> httpx.Timeout:
    return httpx.Timeout(seconds, connect=CONNECT_SECONDS if seconds is None else min(seconds, CONNECT_SECONDS))


def _transport_error(error: Exception, request: HTTPRequest) -> TransportError:
    if isinstance(error, httpx.HTTPStatusError):  # of a hook in the client that the user brought
        response_without_key(error.response)
    if isinstance(error, httpx.HTTPError):
        error.request = request_without_key(request)  # httpx's client puts there what it sent
    timed_out = isinstance(error, httpx.TimeoutException)
    reason = "no complete answer in time" if timed_out else "the connection failed"
    detail = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    return TransportError(f"{reason} ({detail})", timed_out=timed_out, unsent=isinstance(error, UNSENT))
