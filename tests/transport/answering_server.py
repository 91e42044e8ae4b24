"""A server in a thread that answers every request with what a function of the test gives."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress

from attrs import frozen


@frozen
class Received:
    """A request as it came.

    Attributes:
        connection: The number of the connection, from 1.
        peer: The certificate that the client showed.
    """

    connection: int
    head: bytes
    body: bytes
    peer: object = None

    @property
    def method(self) -> str:
        return self.head.split(b" ", 1)[0].decode()

    @property
    def target(self) -> str:
        return self.head.split(b" ", 2)[1].decode()


Answer = Callable[[Received], Iterable[bytes]]


class AnsweringServer:
    """Sends the parts that `answer` gives for a request, and ends the connection with the answers that end with it.

    Attributes:
        requests: What came, in order.
        opened: How many connections there have been.
        waits_for_acknowledgements: Whether a part stays here until the one before it has been acknowledged (Nagle).
    """

    waits_for_acknowledgements = False

    def __init__(self, answer: Answer, tls: ssl.SSLContext | None = None) -> None:
        self.requests: list[Received] = []
        self.opened = 0
        self._answer = answer
        self._tls = tls
        self._sockets: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=100)
        self.port: int = self._listener.getsockname()[1]
        self.url = f"{'https' if tls else 'http'}://127.0.0.1:{self.port}"
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    def _accept(self) -> None:
        with suppress(OSError):  # the listener was closed
            while True:
                connection, _ = self._listener.accept()
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, not self.waits_for_acknowledgements)
                self.opened += 1
                self._sockets.append(connection)
                self._threads.append(threading.Thread(target=self._serve, args=[connection, self.opened]))
                self._threads[-1].start()

    def _serve(self, raw: socket.socket, number: int) -> None:
        connection = raw
        with suppress(OSError):
            connection = self._tls.wrap_socket(raw, server_side=True) if self._tls else raw
            peer = connection.getpeercert() if isinstance(connection, ssl.SSLSocket) else None
            with connection.makefile("rb") as reader:
                while head := _head(reader.readline):
                    received = Received(number, head, reader.read(length_of(head)), peer)
                    self.requests.append(received)
                    sent = b""
                    for part in self._answer(received):
                        connection.sendall(part)
                        sent = sent or part
                    if b"content-length:" not in sent.lower() and b"chunked" not in sent.lower():
                        break
        with suppress(OSError):
            connection.shutdown(socket.SHUT_RDWR)
        connection.close()
        raw.close()

    def stop(self) -> None:
        """End all connections."""
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for one in self._sockets:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(10)


def _head(readline: Callable[[], bytes]) -> bytes:
    lines = []
    while line := readline():
        lines.append(line)
        if line == b"\r\n":
            return b"".join(lines)
    return b""


def length_of(head: bytes) -> int:
    """What Content-Length says."""
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return int(line[15:])
    return 0


def answer(body: bytes, *headers: bytes, status: bytes = b"200 OK", framing: str = "length") -> list[bytes]:
    """The parts of an answer; its end is told by its length, by chunks, or by the end of the connection."""
    lines = [b"HTTP/1.1 " + status, *headers]
    if framing == "length":
        lines.append(b"Content-Length: %d" % len(body))
    elif framing == "chunked":
        lines.append(b"Transfer-Encoding: chunked")
        body = b"".join(chunk(body[start : start + 1000]) for start in range(0, len(body), 1000)) + chunk(b"")
    return [b"\r\n".join([*lines, b"", b""]), body]


def chunk(data: bytes) -> bytes:
    """A chunk of a body; an empty one is the end."""
    return b"%x\r\n%b\r\n" % (len(data), data)


JSON = b"Content-Type: application/json"


def json_answer(body: bytes = b'{"id":"t1"}') -> list[bytes]:
    """A success."""
    return answer(body, JSON)
