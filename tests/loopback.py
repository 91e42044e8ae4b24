"""A raw TCP server of this machine that misbehaves as it is told."""

from __future__ import annotations

import random
import socket
import ssl
import sys
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from struct import pack
from typing import TypeAlias

HANG, STALL, DROP, HALF_CLOSE = "hang", "stall", "drop", "half-close"
UNREAD = "unread"  # the first step of a script that leaves the request's body where it is
RESET = "reset"
CLOSE_TLS = "close TLS"  # says farewell, and closes


@dataclass
class BelowTLS:
    """Bytes that TLS does not see on their way out."""

    data: bytes


Script: TypeAlias = list[bytes | float | str | BelowTLS]

HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
# What the server does about a request, by the first part of its path: bytes are sent, numbers are seconds to wait.
SCRIPTS: dict[str, Script] = {
    "/ok": [HEAD + b"\r\n0123456789"],
    "/unavailable": [b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 2\r\n\r\n{}"],
    "/slow": [0.002, HEAD + b"\r\n01234", 0.002, b"56789"],
    "/chunked": [CHUNKED + b"5\r\n01234\r\n", 0.001, b"5\r\n56789\r\n0\r\n\r\n"],
    "/no-keep-alive": [HEAD + b"Connection: close\r\n\r\n0123456789", DROP],
    "/half-close": [HEAD + b"\r\n0123456789", HALF_CLOSE, HANG],
    "/hang": [HANG],
    "/stall": [STALL, HEAD + b"\r\n0123456789"],
    "/stall-unread": [UNREAD, STALL, HANG],
    "/hang-in-head": [HEAD, HANG],
    "/hang-in-body": [HEAD + b"\r\n01234", HANG],
    "/drop": [DROP],
    "/drop-in-head": [HEAD, DROP],
    "/drop-in-body": [HEAD + b"\r\n01234", DROP],
    "/drop-in-chunk": [CHUNKED + b"5\r\n01", DROP],
    "/garbage": [b"this is not HTTP\r\n\r\n", HANG],
}


def unused_port() -> int:
    """A port of this machine where nobody listens, and which the system gives to nobody who asks for any port."""
    for port in random.SystemRandom().sample(range(20_000, 32_000), 1_000):
        with suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port
    raise OSError("there is no port left")


class Server:
    """A raw TCP server that follows the scripts; a thread for every connection.

    Attributes:
        scripts: What it does about a request; a test may add to it.
        greeting: What it does about a new connection.
        requests: The paths asked for, in order.
        followed: Those whose script was followed to its end, or as far as a step that waits for the client.
        opened: How many connections there have been.
        open: How many of them the client has not closed.
    """

    def __init__(self, tls: ssl.SSLContext | None = None, *, silent: bool = False) -> None:
        self.scripts = dict(SCRIPTS)
        self.greeting: Script = []
        self.requests: list[str] = []
        self.followed: list[str] = []
        self.opened = 0
        self.open = 0
        self.stalled = threading.Event()
        self._tls = tls
        self._silent = silent
        self._lock = threading.Lock()
        self._sockets: set[socket.socket] = set()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=500)
        self.url = f"{'https' if tls or silent else 'http'}://127.0.0.1:{self._listener.getsockname()[1]}"
        self._switch_interval = sys.getswitchinterval()
        sys.setswitchinterval(1e-4)  # else a busy event loop keeps the server's threads waiting for 5 ms
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # each step leaves when it is its turn
            with self._lock:
                self.opened += 1
                self.open += 1
                self._sockets.add(connection)
            self._threads.append(threading.Thread(target=self._serve, args=[connection]))
            self._threads[-1].start()

    def _serve(self, raw: socket.socket) -> None:
        connection = raw
        try:
            if self._silent:
                self._wait_for_end(raw)
                return
            if self._tls is not None:
                connection = self._tls.wrap_socket(raw, server_side=True)
            if not self._follow("", self.greeting, connection):
                return
            with connection.makefile("rb") as reader:
                while line := reader.readline():
                    length = 0
                    while (header := reader.readline()) not in (b"\r\n", b""):
                        if header.lower().startswith(b"content-length:"):
                            length = int(header.partition(b":")[2])
                    path = line.split()[1].decode()
                    script = self.scripts["/" + path.split("/")[1]]
                    if UNREAD not in script:
                        reader.read(length)
                    self.requests.append(path)
                    if not self._follow(path, script, connection):
                        return
        except OSError:
            pass
        finally:
            with self._lock:
                self.open -= 1
                self._sockets.discard(raw)
            connection.close()

    def _follow(self, path: str, script: Script, connection: socket.socket) -> bool:
        for step in script:
            match step:
                case bytes():
                    connection.sendall(step)
                case BelowTLS():
                    socket.socket.sendall(connection, step.data)
                case float():
                    time.sleep(step)
                case "half-close":
                    connection.shutdown(socket.SHUT_WR)
                case "stall":
                    self.stalled.wait(10)
                case "hang":
                    self.followed.append(path)
                    self._wait_for_end(connection)
                    return False
                case "unread":
                    pass
                case _:
                    self._end(step, connection)
                    self.followed.append(path)
                    return False
        self.followed.append(path)
        return True

    def _end(self, how: str, connection: socket.socket) -> None:
        if how == RESET:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, pack("ii", 1, 0))
        elif how == CLOSE_TLS and isinstance(connection, ssl.SSLSocket):
            connection.settimeout(0)  # the client's farewell is not waited for
            with suppress(ssl.SSLWantReadError):
                connection.unwrap()

    def _wait_for_end(self, connection: socket.socket) -> None:
        while connection.recv(65536):
            pass

    def stop(self) -> None:
        with suppress(OSError):  # an error on macOS only
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.stalled.set()
        with self._lock:
            for connection in self._sockets:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(10)
        sys.setswitchinterval(self._switch_interval)
