"""The only module that names the HTTP library: one request out, one whole answer back."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx
from anyio.lowlevel import current_token

from .connection_pool import ConnectionPool
from .errors import APIConnectionError, APITimeoutError

if TYPE_CHECKING:
    from .operation import Operation

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
        operation: Operation,
        url: str,
        headers: Mapping[str, str],
        content: bytes | None,
        timeout: float | HTTPTimeout | None,
    ) -> HTTPRequest:
        """Make a request; `timeout` limits the phases of sending it."""
        phases = timeout if isinstance(timeout, httpx.Timeout) else _phases(timeout)
        extensions = {"timeout": phases.as_dict()}
        return httpx.Request(operation.method, url, headers=dict(headers), content=content, extensions=extensions)

    async def send(self, operation: Operation, request: HTTPRequest) -> HTTPResponse:
        """Send one request and read its answer to the end.

        Raises:
            APITimeoutError: A phase took too long.
            APIConnectionError: The connection could not be made, or broke.
        """
        try:
            if self._client is not None:
                return await self._client.send(request)
            assert self._transport is not None
            response = await self._transport.handle_async_request(request)
            response.request = request
            await response.aread()
            return response
        except httpx.TimeoutException as error:
            raise _failure(APITimeoutError, "no complete answer in time", operation, request, error) from error
        except (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL) as error:
            raise _failure(APIConnectionError, "the connection failed", operation, request, error) from error

    def check_usable(self, operation: Operation) -> None:
        """Raise an APIConnectionError if the client is closed, or belongs to another event loop."""
        problem = None
        if self._closed:
            problem = "the client is closed; make a new one"
        elif self._own:
            loop = current_token()
            self._loop = self._loop or loop
            if loop != self._loop:
                problem = "the client was used in another event loop before; make one client for each loop"
        if problem is not None:
            raise APIConnectionError(f"{operation.name}: {problem}", operation=operation, attempts=0)

    async def aclose(self) -> None:
        """Close the connections; a client that the user brought stays open."""
        self._closed = True
        if self._transport is not None:
            await self._transport.aclose()


def without_key(request: HTTPRequest) -> HTTPRequest:
    """A copy of a request for people to look at: it has no Authorization header."""
    headers = [(name, value) for name, value in request.headers.multi_items() if name.lower() != "authorization"]
    return httpx.Request(request.method, request.url, headers=headers, content=request.content)


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


def _failure(
    kind: type[APIConnectionError], what: str, operation: Operation, request: HTTPRequest, cause: Exception
) -> APIConnectionError:
    if getattr(cause, "_request", None) is not None and isinstance(cause, httpx.RequestError):
        cause.request = without_key(request)  # httpx's client puts there what it sent
    detail = f" ({type(cause).__name__}: {cause})" if str(cause) else f" ({type(cause).__name__})"
    error = kind(f"{operation.name}: {what}{detail}", operation=operation, request=without_key(request))
    error.unsent = isinstance(cause, UNSENT)
    return error
