"""Bytes to and from a peer: a socket that never blocks the event loop, and TLS over it."""

from __future__ import annotations

import socket
import ssl
from typing import Protocol

import anyio
from anyio.lowlevel import checkpoint

CHUNK = 65_536
# Only Linux has it; see SocketStream.receive_nowait().
QUICK_ACKNOWLEDGEMENT: int | None = getattr(socket, "TCP_QUICKACK", None)
CHUNKS_IN_ONE_GO = 4  # of what TLS says to itself; then the other tasks have their turn, though more has arrived


class Stream(Protocol):
    """A connection to a peer."""

    def receive_nowait(self) -> bytes | None:
        """What has arrived; None if nothing has, and no bytes at all at the end of the stream."""

    async def readable(self) -> None:
        """Wait until more may have arrived."""

    async def send(self, data: memoryview) -> None:
        """Send all of it."""

    def close(self) -> None:
        """Let go of the connection at once; what was sent still goes out."""


async def receive(stream: Stream) -> bytes:
    """The next bytes that arrive; none at the end of the stream."""
    while (data := stream.receive_nowait()) is None:
        await stream.readable()
    return data


class SocketStream:
    """A connected socket. It belongs to no event loop while nothing waits for it."""

    def __init__(self, connected: socket.socket) -> None:
        self._socket = connected

    def receive_nowait(self) -> bytes | None:
        """What has arrived. It is acknowledged at once: until then a server may hold back what it sent too much, and
        that would come with the next answer, when nobody can tell whose it is (RFC 9293, 3.7.4; RFC 1122, 4.2.3.2)."""
        try:
            data = self._socket.recv(CHUNK)
            if QUICK_ACKNOWLEDGEMENT is not None:
                self._socket.setsockopt(socket.IPPROTO_TCP, QUICK_ACKNOWLEDGEMENT, 1)
        except (BlockingIOError, InterruptedError):
            return None
        return data

    async def readable(self) -> None:
        """Wait until more has arrived."""
        await anyio.wait_readable(self._socket)

    async def send(self, data: memoryview) -> None:
        """Send all of it."""
        while data:
            try:
                data = data[self._socket.send(data) :]
            except (BlockingIOError, InterruptedError):
                await anyio.wait_writable(self._socket)

    def close(self) -> None:
        """Close the socket."""
        self._socket.close()


class TLSStream:
    """TLS over another stream, which may be TLS itself (to a proxy)."""

    def __init__(self, lower: Stream, context: ssl.SSLContext, host: str) -> None:
        self._lower = lower
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._incoming, self._outgoing, server_hostname=host)

    async def handshake(self) -> None:
        """Agree on keys, and check whom the certificate is for."""
        while True:
            try:
                self._tls.do_handshake()
                break
            except ssl.SSLWantReadError:
                await self._hear()
        await self._flush()
        if self._tls.selected_alpn_protocol() not in (None, "http/1.1"):
            raise ssl.SSLError("the ssl_context offers other protocols than http/1.1; give one that does not")

    def receive_nowait(self) -> bytes | None:
        """What has arrived and could be decrypted; a stream that ends without TLS's own farewell is an ssl.SSLError."""
        chunks = 0
        while True:
            try:
                return self._tls.read(CHUNK)
            except ssl.SSLZeroReturnError:
                return b""
            except ssl.SSLWantReadError:
                data = self._lower.receive_nowait() if chunks < CHUNKS_IN_ONE_GO else None
            if data is None:
                return None
            self._take_in(data)
            chunks += 1

    async def readable(self) -> None:
        """Wait until more may have arrived; what TLS itself has to say goes out first."""
        await self._flush()
        if self._incoming.pending:  # a stream above has not read all records yet
            await checkpoint()
        else:
            await self._lower.readable()

    async def send(self, data: memoryview) -> None:
        """Send all of it."""
        while data:
            try:
                data = data[self._tls.write(data[:CHUNK]) :]
                await self._flush()
            except ssl.SSLWantReadError:  # the server wants to agree on keys once more (RFC 5246, 7.4.1.1)
                await self._hear()

    def close(self) -> None:
        """Close the stream below. Nobody reads on, so there is no farewell to wait for."""
        self._lower.close()

    async def _hear(self) -> None:
        """Take in what the peer says to what TLS has to say; between messages, the other tasks have their turn."""
        await self._flush()
        await checkpoint()
        self._take_in(await receive(self._lower))

    def _take_in(self, data: bytes) -> None:
        if data:
            self._incoming.write(data)
        else:
            self._incoming.write_eof()

    async def _flush(self) -> None:
        if self._outgoing.pending:
            await self._lower.send(memoryview(self._outgoing.read()))
