"""No call gets what was meant for another one: whatever is left unread ends a connection."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable
from pathlib import Path

import anyio
import pytest

from instantly_async import InstantlyClient
from instantly_async._core.transport.call import Call
from instantly_async._core.transport.failure import TransportError
from instantly_async._core.transport.streams import TLSStream

from ..loopback import CHUNKED, CLOSE_TLS, DROP, HALF_CLOSE, HANG, HEAD, RESET, Script, Server
from .answering_server import AnsweringServer
from .openssl_server import openssl_server
from .pooled_calls import Run, exchange, get, healthy, kept, nothing_left, pool_to, until

ANSWER = HEAD + b"\r\n0123456789"
STALE = HEAD + b"\r\nSTALESTALE"
NO_CONTENT = b"HTTP/1.1 204 No Content\r\nContent-Length: 10\r\n\r\n"
NOT_MODIFIED = b"HTTP/1.1 304 Not Modified\r\nContent-Length: 10\r\n\r\n"
# It fills a record of TLS, so that what follows is in a record of its own.
WHOLE_RECORD = b"HTTP/1.1 200 OK\r\nContent-Length: 16342\r\n\r\n" + bytes(16342)

LEFT_UNREAD: dict[str, Script] = {
    "a second answer in the same packet": [ANSWER + STALE],
    "a second answer in a packet that follows at once": [ANSWER, STALE],
    "a second answer after 1 ms": [ANSWER, 0.001, STALE],
    "a second answer after 20 ms": [ANSWER, 0.02, STALE],
    "a second answer in two packets": [ANSWER + STALE[:9], 0.001, STALE[9:]],
    "a second answer in another record": [WHOLE_RECORD + STALE],
    "a large second answer": [ANSWER + WHOLE_RECORD + STALE],
    "a second answer after chunks": [CHUNKED + b"a\r\n0123456789\r\n0\r\n\r\n" + STALE],
    "an interim answer": [ANSWER + b"HTTP/1.1 103 Early Hints\r\n\r\n"],
    "a 204 with a body": [NO_CONTENT + b"STALESTALE"],
    "a 204 with a body in another packet": [NO_CONTENT, 0.001, b"STALESTALE"],
    "a 204 with a whole answer as its body": [NO_CONTENT + STALE],
    "a 204 with chunks": [b"HTTP/1.1 204 No Content\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n01234\r\n0\r\n\r\n"],
    "a 304 with a body": [NOT_MODIFIED + b"STALESTALE"],
    "a 304 with a body in another packet": [NOT_MODIFIED, 0.001, b"STALESTALE"],
    "a 304 with a whole answer as its body": [NOT_MODIFIED, STALE],
    "a Content-Length that is too small": [b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n0123456789"],
    "a Content-Length of 0": [b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", b"0123456789"],
    "a line break": [ANSWER + b"\r\n"],
    "half a line break": [ANSWER + b"\n"],
    "a line break in another packet": [ANSWER, 0.001, b"\r\n"],
    "a byte that is none": [ANSWER + b"\0"],
    "a server that gives up": [ANSWER, 0.001, b"HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n"],
    "a server that gives up, and closes": [ANSWER, 0.001, b"HTTP/1.1 408 Request Timeout\r\n\r\n", DROP],
    "the end of the connection": [ANSWER, 0.001, DROP],
    "the end of what the server sends": [ANSWER, 0.001, HALF_CLOSE, HANG],
    "a reset": [ANSWER, 0.001, RESET],
    "a farewell": [ANSWER, 0.001, CLOSE_TLS],
}


@pytest.mark.parametrize("what", LEFT_UNREAD)
def test_what_is_left_unread_is_nobodys_answer(what: str, any_server: Server, trust: ssl.SSLContext, run: Run) -> None:
    any_server.scripts["/odd"] = LEFT_UNREAD[what]

    async def scenario() -> None:
        with pool_to(any_server.url, trust, max_connections=1) as pool:
            for odd in range(2):
                assert (await exchange(pool, "/odd")).status in (200, 204, 304)
                await until(lambda odd=odd: any_server.followed.count("/odd") == odd + 1)  # type: ignore[misc]
                await anyio.sleep(0.005)
                assert await get(pool, "/ok") == b"0123456789"
                assert any_server.opened == 2 + odd
            await nothing_left(pool, any_server)

    run(scenario)
    assert any_server.requests == ["/odd", "/ok"] * 2


@pytest.mark.parametrize(
    "before", [b"\r\n", b"\n", b"STALESTALE", b"HTTP/1.1 408 Request Timeout\r\nContent-Length: 0"]
)
def test_an_answer_that_begins_with_something_else_is_none(
    before: bytes, any_server: Server, trust: ssl.SSLContext, run: Run
) -> None:
    any_server.scripts["/odd"] = [before + ANSWER]

    async def scenario() -> None:
        with pool_to(any_server.url, trust, max_connections=1) as pool:
            with pytest.raises(TransportError, match=r"the connection failed \(RemoteProtocolError"):
                await get(pool, "/odd")
            await healthy(pool, any_server)

    run(scenario)
    assert any_server.requests == ["/odd", "/ok"]


@pytest.mark.parametrize("greeting", [STALE, b"HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n", b"\r\n"])
def test_an_answer_to_nothing_is_nobodys(greeting: bytes, any_server: Server, trust: ssl.SSLContext, run: Run) -> None:
    any_server.greeting = [greeting]

    async def scenario() -> None:
        with pool_to(any_server.url, trust) as pool:
            await pool.warm_up(Call({}))
            await until(lambda: any_server.followed == [""])
            await anyio.sleep(0.005)
            any_server.greeting = []
            assert await get(pool, "/ok") == b"0123456789"
            await nothing_left(pool, any_server)

    run(scenario)
    assert any_server.opened == 2


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_what_tls_says_to_itself_does_not_end_a_connection(
    version: ssl.TLSVersion, server_context: ssl.SSLContext, tls_server: Server, trust: ssl.SSLContext, run: Run
) -> None:
    server_context.maximum_version = version
    server_context.num_tickets = 20  # they come after the handshake, when nobody reads

    async def scenario() -> None:
        with pool_to(tls_server.url, trust) as pool:
            await pool.warm_up(Call({}))
            await until(lambda: tls_server.followed == [""])
            await anyio.sleep(0.005)
            for _ in range(3):
                await healthy(pool, tls_server)

    run(scenario)
    assert tls_server.opened == 1


@pytest.mark.parametrize(("version", "renew"), [("-tls1_3", b"K\n"), ("-tls1_2", b"r\n")])
def test_a_connection_whose_keys_are_renewed_while_it_is_idle_is_used_again(
    version: str,
    renew: bytes,
    certificate: tuple[Path, Path],
    trust: ssl.SSLContext,
    run: Run,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    arrived: list[bytes] = []
    take_in = TLSStream._take_in

    def take_note(stream: TLSStream, data: bytes) -> None:
        arrived.append(data)
        take_in(stream, data)

    async def scenario() -> None:
        monkeypatch.setattr(TLSStream, "_take_in", take_note)
        with openssl_server(certificate, version) as server, pool_to(server.url, trust) as pool:
            await pool.warm_up(Call({}))
            (connection,) = kept(pool)
            assert connection.is_quiet()  # reads what else there is
            arrived.clear()
            server.say(renew)
            await until(lambda: connection.is_quiet() and bool(arrived))
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(get, pool, "/")
                await until(lambda: pool.leased == 1)
                await anyio.sleep(0.05)
                server.say(b"HTTP/1.1 200 OK\nContent-Length: 3\n\nyes")
            assert kept(pool) == [connection]

    run(scenario)


def test_a_new_tag_is_not_an_answer_that_was_left_over(any_server: Server, trust: ssl.SSLContext, run: Run) -> None:
    def answer(tag: bytes) -> bytes:
        return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(tag), tag)

    any_server.scripts["/api"] = [answer(b'{"id":"1"}') + answer(b'{"id":"STALE"}')]

    async def scenario() -> None:
        async with InstantlyClient("key", base_url=any_server.url, ssl_context=trust) as instantly:
            assert (await instantly.custom_tags.get("1")).id == "1"
            assert (await instantly.custom_tags.create(label="x")).id == "1"

    run(scenario)
    assert (any_server.opened, len(any_server.requests)) == (2, 2)


@pytest.mark.skipif(not hasattr(socket, "TCP_QUICKACK"), reason="acknowledgements cannot be hurried here")
@pytest.mark.parametrize("over", ["TCP", "TLS"])
def test_what_a_server_holds_back_until_it_is_acknowledged_is_nobodys_answer(
    over: str,
    serve: Callable[..., AnsweringServer],
    server_context: ssl.SSLContext,
    trust: ssl.SSLContext,
    run: Run,
) -> None:
    answer = b'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{"id":"%b"}'
    parts = [answer % b"1", answer % b"?"]
    server = serve(lambda received: parts, server_context if over == "TLS" else None)
    server.waits_for_acknowledgements = True

    async def scenario() -> None:
        context = trust if over == "TLS" else None
        for _ in range(5):
            async with InstantlyClient("key", base_url=server.url, ssl_context=context) as client:
                await client.custom_tags.get("x")
                await anyio.sleep(0.01)
                assert (await client.custom_tags.create(label="x")).id == "1"

    run(scenario)
    assert server.opened == 10
