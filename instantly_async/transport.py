"""The only module that names the HTTP library: one request out, one whole answer back."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

import anyio
import httpx

from .errors import APIConnectionError, APITimeoutError, InstantlyError

if TYPE_CHECKING:
    from .operation import Operation

HTTPRequest: TypeAlias = httpx.Request
HTTPResponse: TypeAlias = httpx.Response
HTTPTransport: TypeAlias = httpx.AsyncBaseTransport
HTTPClient: TypeAlias = httpx.AsyncClient

CONNECT_SECONDS = 10.0


@cache
def _shared_ssl_context() -> ssl.SSLContext:
    """Making a context takes longer than all else that a client needs, so all clients have the same."""
    return httpx.create_ssl_context()


class Transport:
    """Sends requests through an httpx transport, or through an httpx client that the user brought."""

    def __init__(self, *, transport: HTTPTransport | None = None, http_client: HTTPClient | None = None) -> None:
        self._client = http_client
        if http_client is None and transport is None:
            transport = httpx.AsyncHTTPTransport(verify=_shared_ssl_context())
        self._transport = transport
        self._closed = False

    async def send(
        self, operation: Operation, url: str, headers: Mapping[str, str], content: bytes | None, timeout: float | None
    ) -> HTTPResponse:
        """Send one request and read its answer to the end.

        Raises:
            APITimeoutError: The answer was not complete in time.
            APIConnectionError: The connection could not be made, or broke.
        """
        if self._closed:
            raise APIConnectionError(
                f"{operation.name}: the client is closed; make a new one", operation=operation, attempts=0
            )
        phases = httpx.Timeout(timeout, connect=_least(timeout, CONNECT_SECONDS)).as_dict()
        request = httpx.Request(
            operation.method, url, headers=dict(headers), content=content, extensions={"timeout": phases}
        )
        try:
            with anyio.fail_after(timeout):
                if self._client is not None:
                    return await self._client.send(request)
                assert self._transport is not None
                response = await self._transport.handle_async_request(request)
                response.request = request
                await response.aread()
                return response
        except (TimeoutError, httpx.TimeoutException) as error:
            raise self._failure(APITimeoutError, "no complete answer in time", operation, request, error) from error
        except httpx.HTTPError as error:
            raise self._failure(APIConnectionError, "the connection failed", operation, request, error) from error

    def _failure(
        self, kind: type[InstantlyError], what: str, operation: Operation, request: HTTPRequest, cause: Exception
    ) -> InstantlyError:
        detail = f" ({type(cause).__name__}: {cause})" if str(cause) else ""
        return kind(f"{operation.name}: {what}{detail}", operation=operation, request=without_key(request))

    async def aclose(self) -> None:
        """Close the connections; a client that the user brought stays open."""
        self._closed = True
        if self._transport is not None:
            await self._transport.aclose()


def without_key(request: HTTPRequest) -> HTTPRequest:
    """A copy of a request for people to look at: it has no Authorization header."""
    headers = [(name, value) for name, value in request.headers.multi_items() if name.lower() != "authorization"]
    return httpx.Request(request.method, request.url, headers=headers, content=request.content)


def _least(first: float | None, second: float) -> float:
    return second if first is None else min(first, second)
