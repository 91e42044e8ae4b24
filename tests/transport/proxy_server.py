"""An HTTP proxy in a thread: forwards requests with a whole URL, makes tunnels, or misbehaves as it is told."""

from __future__ import annotations

import ssl
from contextlib import suppress

import anyio
from anyio.abc import ByteStream, SocketAttribute, SocketStream, TaskStatus
from anyio.from_thread import start_blocking_portal
from anyio.streams.buffered import BufferedByteReceiveStream
from anyio.streams.tls import TLSStream

from .answering_server import length_of
from .proxy_urls import basic

END = b"\r\n\r\n"  # of a head
# Clients may do so at any point, or not trust the proxy.
HUNG_UP = (anyio.BrokenResourceError, anyio.IncompleteRead, anyio.EndOfStream, OSError)


class ProxyServer:
    """A proxy.

    Args:
        tls: The proxy itself speaks TLS.
        credentials: `user:password` that it asks for.
        connect_answer: What it answers CONNECT with, instead of making a tunnel.
        then_close: Whether it closes the connection after that.
        delay: Seconds before anything is answered.
        cut: Whether it closes the connection instead of forwarding a request.

    Attributes:
        heads: The heads of the requests that came.
        passed: What clients sent through tunnels.
        opened: How many connections there have been.
        open: How many there are.
    """

    def __init__(
        self,
        tls: ssl.SSLContext | None = None,
        *,
        credentials: str | None = None,
        connect_answer: bytes | None = None,
        then_close: bool = True,
        delay: float = 0.0,
        cut: bool = False,
    ) -> None:
        self.heads: list[bytes] = []
        self.passed = b""
        self.opened = self.open = 0
        self._tls = tls
        self._credentials = credentials
        self._connect_answer = connect_answer
        self._then_close = then_close
        self.delay = delay
        self._cut = cut
        self._portal_in_thread = start_blocking_portal()
        self._portal = self._portal_in_thread.__enter__()
        self._stop = self._portal.call(anyio.Event)
        _, self.port = self._portal.start_task(self._run)
        self.url = f"{'https' if tls else 'http'}://127.0.0.1:{self.port}"

    async def _run(self, *, task_status: TaskStatus[int]) -> None:
        listener = await anyio.create_tcp_listener(local_host="127.0.0.1", backlog=500)
        (raw,) = [each.extra(SocketAttribute.raw_socket) for each in listener.listeners]
        try:
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(listener.serve, self._serve, tasks)
                task_status.started(listener.extra(SocketAttribute.local_port))
                await self._stop.wait()
                tasks.cancel_scope.cancel()
        finally:
            raw.close()  # older versions of anyio leave it open when a listener is closed while it accepts

    def url_with(self, userinfo: str) -> str:
        """The URL with a user and a password."""
        return self.url.replace("://", f"://{userinfo}@")

    async def _serve(self, connected: SocketStream) -> None:
        self.opened += 1
        self.open += 1
        with suppress(*HUNG_UP):
            async with connected:
                client: ByteStream = connected
                if self._tls is not None:
                    client = await TLSStream.wrap(client, server_side=True, ssl_context=self._tls)
                while await self._answer(client, BufferedByteReceiveStream(client)):
                    pass
        self.open -= 1

    async def _answer(self, client: ByteStream, reader: BufferedByteReceiveStream) -> bool:
        """Answer one request; False if nothing follows on the connection."""
        head = await reader.receive_until(END, 65536) + END
        self.heads.append(head)
        method, target, _ = head.split(b" ", 2)
        await anyio.sleep(self.delay)
        if self._credentials is not None and b": ".join(basic(self._credentials)) not in head:
            await client.send(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
            return True
        if method != b"CONNECT":
            if not self._cut:
                await self._forward(target, head + await reader.receive_exactly(length_of(head)), client)
            return not self._cut
        if self._connect_answer is None:
            await self._tunnel(target, client)
            return False
        await client.send(self._connect_answer)
        if not self._then_close:
            async for _ in client:
                pass
        return False

    async def _forward(self, target: bytes, request: bytes, client: ByteStream) -> None:
        """Send a request on in the form that origins take, without what is for the proxy (RFC 9112, 3.2)."""
        authority, _, path = target.removeprefix(b"http://").partition(b"/")
        head, _, body = request.partition(END)
        lines = [line for line in head.split(b"\r\n") if not line.lower().startswith(b"proxy-")]
        lines[0] = lines[0].replace(target, b"/" + path)
        async with await _connect(authority) as origin:
            await origin.send(b"\r\n".join(lines) + END + body)
            reader = BufferedByteReceiveStream(origin)
            answer = await reader.receive_until(END, 65536) + END
            await client.send(answer + await reader.receive_exactly(length_of(answer)))

    async def _tunnel(self, authority: bytes, client: ByteStream) -> None:
        async with await _connect(authority) as origin, anyio.create_task_group() as tasks:
            await client.send(b"HTTP/1.1 200 Connection established\r\n\r\n")

            async def pump(source: ByteStream, target: ByteStream) -> None:
                with suppress(*HUNG_UP):
                    async for data in source:
                        self.passed += data if source is client else b""
                        await target.send(data)
                tasks.cancel_scope.cancel()

            tasks.start_soon(pump, origin, client)
            tasks.start_soon(pump, client, origin)

    def stop(self) -> None:
        """End all connections."""
        self._portal.call(self._stop.set)
        self._portal_in_thread.__exit__(None, None, None)


async def _connect(authority: bytes) -> SocketStream:
    host, _, port = authority.decode().rpartition(":")
    return await anyio.connect_tcp(host.strip("[]"), int(port))
