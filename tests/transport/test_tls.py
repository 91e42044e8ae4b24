"""TLS: the context that was given, and no request to a server that it does not trust."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import anyio
import httpx
import pytest

from instantly_async._core.transport.call import Call
from instantly_async._core.transport.connection import Connection, Outgoing
from instantly_async._core.transport.dialing import connect_tcp
from instantly_async._core.transport.failure import TransportError
from instantly_async._core.transport.streams import Stream, TLSStream

from ..loopback import Server
from .pooled_calls import Run, get, nothing_left, pool_to


def test_tls_with_the_given_context(tls_server: Server, trust: ssl.SSLContext, run: Run) -> None:
    async def scenario() -> None:
        with pool_to(tls_server.url, trust) as pool:
            for path in ["/ok", "/chunked", "/no-keep-alive", "/ok"]:
                assert await get(pool, path) == b"0123456789"
            assert (pool.leased, pool.idle) == (0, 1)
            await nothing_left(pool, tls_server)

    run(scenario)
    assert tls_server.opened == 2


@pytest.mark.parametrize("why", ["another authority", "another host"])
def test_a_server_that_cannot_be_trusted_gets_no_request(
    why: str, tls_server: Server, trust: ssl.SSLContext, run: Run
) -> None:
    url, context, reason = {
        "another authority": (tls_server.url, ssl.create_default_context(), "self-signed certificate"),
        "another host": (tls_server.url.replace("127.0.0.1", "localhost"), trust, "Hostname mismatch"),
    }[why]

    async def scenario() -> None:
        with pool_to(url, context) as pool:
            for _ in range(2):
                with pytest.raises(TransportError, match=f"no connection could be made .*{reason}") as caught:
                    await get(pool, "/ok")
                assert caught.value.unsent
            await nothing_left(pool, tls_server)

    run(scenario)
    assert tls_server.requests == []


def test_tls_within_tls_reads_what_the_stream_below_has_taken_in(
    server_context: ssl.SSLContext, tls_server: Server, trust: ssl.SSLContext, run: Run
) -> None:
    server_context.num_tickets = 50  # more records than are read in one go

    async def scenario() -> None:
        with tls_in_front_of(tls_server, server_context) as port:
            stream: Stream = await connect_tcp("127.0.0.1", port)
            for _ in range(2):
                stream = secured = TLSStream(stream, trust, "127.0.0.1")
                await secured.handshake()
            connection = Connection(stream)
            with anyio.fail_after(5):
                for _ in range(2):
                    request = Outgoing(b"GET", b"/ok", [(b"Host", b"localhost")], b"", None)
                    assert (await connection.exchange(request, Call({}))).content == b"0123456789"
                    assert connection.is_quiet()
            connection.close()

    run(scenario)


@contextmanager
def tls_in_front_of(server: Server, context: ssl.SSLContext) -> Iterator[int]:
    """Speak TLS on a port, and hand on what is within."""

    def hand_on(source: socket.socket, destination: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(200):  # a small record of its own for each
                destination.sendall(data)
            destination.shutdown(socket.SHUT_RDWR)

    def serve() -> None:
        with (
            context.wrap_socket(listener.accept()[0], server_side=True) as here,
            socket.create_connection(("127.0.0.1", httpx.URL(server.url).port or 0)) as there,
        ):
            back = threading.Thread(target=hand_on, args=[there, here])
            back.start()
            hand_on(here, there)
            back.join(10)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve)
        thread.start()
        yield listener.getsockname()[1]
        thread.join(10)
