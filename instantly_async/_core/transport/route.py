"""The way to an origin: directly, or through a proxy."""

from __future__ import annotations

import ssl

import anyio
import h11
import httpx
from attrs import field, frozen

from .call import Call
from .connection import LONGEST_HEAD, Outgoing, ProtocolReader
from .dialing import connect_tcp
from .origin import Origin
from .proxies import Proxy, from_argument, from_environment
from .ssl_contexts import context_of_environment, loaded_ssl_context, shared_ssl_context
from .streams import Stream, TLSStream


class TunnelRefused(Exception):
    """The proxy will not connect us to the origin."""


@frozen
class Route:
    """How an origin is reached.

    Attributes:
        ssl_context: Checks the certificates; None for the context that all clients share.
    """

    origin: Origin
    proxy: Proxy | None = None
    ssl_context: ssl.SSLContext | None = field(default=None, repr=False)

    @property
    def described(self) -> str:
        """What to say of the way in a message."""
        return "" if self.proxy is None else f" through the proxy {self.proxy.origin}"

    def addressed(self, request: Outgoing) -> Outgoing:
        """A request as it goes out. A proxy without a tunnel needs the whole URL (RFC 9112, 3.2.2) and headers of its
        own; the request's win.
        """
        if self.proxy is None or self.origin.scheme == "https":
            return request
        names = {name.lower() for name, _ in request.headers}
        return Outgoing(
            request.method,
            b"http://" + self.origin.host_header + request.target,
            [*request.headers, *(header for header in self.proxy.headers if header[0].lower() not in names)],
            request.content,
            request.max_bytes,
        )

    async def open(self, call: Call) -> Stream:
        """Connect.

        Raises:
            OSError: A host cannot be reached, or is not whom its certificate names (ssl.SSLError).
            h11.ProtocolError: The proxy does not speak HTTP/1.1.
            TunnelRefused: The proxy does not connect us.
        """
        first = self.origin if self.proxy is None else self.proxy.origin
        stream: Stream = await connect_tcp(first.host, first.port)
        try:
            if self.proxy is not None and first.scheme == "https":
                stream = await secured(stream, self.proxy.ssl_context or await self.context(), first)
            if self.origin.scheme == "https":
                if self.proxy is not None:
                    await tunnel(stream, self.proxy, self.origin, call)
                stream = await secured(stream, await self.context(), self.origin)
        except BaseException:
            stream.close()
            raise
        return stream

    async def context(self) -> ssl.SSLContext:
        """Reading the certificates takes a tenth of a second, in which the event loop would stand still."""
        if (context := self.ssl_context or loaded_ssl_context()) is not None:
            return context
        threads = anyio.CapacityLimiter(1)  # of our own: all of the application's may be waiting for calls
        return await anyio.to_thread.run_sync(shared_ssl_context, abandon_on_cancel=True, limiter=threads)


def route_to(origin: Origin, proxy: str | httpx.Proxy | None, ssl_context: ssl.SSLContext | None) -> Route:
    """The way to an origin, through a given proxy or the one that the environment names.

    Raises:
        ValueError: The proxy or a variable of the environment cannot be used.
    """
    through = from_environment(origin) if proxy is None else from_argument(proxy)
    needs_tls = origin.scheme == "https" or (through is not None and through.origin.scheme == "https")
    if needs_tls and ssl_context is None:
        ssl_context = context_of_environment()
    return Route(origin, through, ssl_context)


async def secured(stream: Stream, context: ssl.SSLContext, host: Origin) -> TLSStream:
    secured = TLSStream(stream, context, host.host.rstrip("."))
    await secured.handshake()
    return secured


async def tunnel(stream: Stream, proxy: Proxy, origin: Origin, call: Call) -> None:
    """Have a proxy connect us to the origin (RFC 9110, 9.3.6)."""
    protocol = h11.Connection(h11.CLIENT, max_incomplete_event_size=LONGEST_HEAD)
    request = Outgoing(b"CONNECT", origin.authority, [(b"Host", origin.authority), *proxy.headers], b"", None)
    await stream.send(request.encode(protocol))
    answer = await ProtocolReader(protocol, stream).response(call, "connect")
    if not 200 <= answer.status_code <= 299:
        reason = answer.reason.decode("ascii", "replace")[:100]
        advice = "; give its user and password in the URL of the proxy" if answer.status_code == 407 else ""
        raise TunnelRefused(f"CONNECT was answered {answer.status_code} {reason}".rstrip() + advice)
    if protocol.trailing_data[0]:
        raise TunnelRefused("more came than the answer to CONNECT")
