"""The connection pool: whatever happens to a call, its connection is closed or reused, and its place is free again."""

from __future__ import annotations

import asyncio
import gc
import random
import shutil
import socket
import ssl
import subprocess
import warnings
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterator
from contextlib import aclosing, suppress
from functools import partial
from pathlib import Path
from typing import Any

import anyio
import anyio.lowlevel
import httpcore
import httpx
import pytest
from pytest_httpx import HTTPXMock

from instantly_async._core import connection_pool
from instantly_async._core.connection_pool import ConnectionPool

from .loopback import Server

Run = Callable[[Callable[[], Awaitable[Any]]], Any]


@pytest.fixture
def silent_server() -> Iterator[Server]:
    """Takes connections and says nothing: a TLS handshake with it takes for ever."""
    server = Server(silent=True)
    yield server
    server.stop()


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A certificate for localhost that is its own authority, and its key."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("making a certificate takes the openssl command")
    directory = tmp_path_factory.mktemp("tls")
    certificate, key = directory / "certificate.pem", directory / "key.pem"
    command = [openssl, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    command += ["-subj", "/CN=localhost", "-days", "2", "-addext", "subjectAltName=DNS:localhost"]
    command += ["-addext", "keyUsage=critical,digitalSignature,keyCertSign"]
    subprocess.run([*command, "-out", certificate, "-keyout", key], check=True, capture_output=True)
    return certificate, key


@pytest.fixture
def tls_server(certificate: tuple[Path, Path]) -> Iterator[Server]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    context.set_alpn_protocols(["h2", "http/1.1"])
    server = Server(context)
    yield server
    server.stop()


@pytest.fixture
def trust(certificate: tuple[Path, Path]) -> ssl.SSLContext:
    """Trusts the certificate of `tls_server`."""
    return ssl.create_default_context(cafile=certificate[0])


class _PooledTransport(httpx.AsyncHTTPTransport):
    """httpx's transport with our pool in the place of its own."""

    def __init__(self, pool: ConnectionPool) -> None:
        # Not httpx's constructor: all that it does is to make a pool and an SSL context.
        self._pool = pool  # type: ignore[assignment]


async def send(
    pool: ConnectionPool, url: str, content: AsyncIterator[bytes] | None = None, **extensions: Any
) -> httpcore.Response:
    """Send a request and return when the head of the answer is there."""
    method, headers = "GET", [(b"Host", b"localhost")]
    if content is not None:
        method, headers = "POST", [*headers, (b"Transfer-Encoding", b"chunked")]
    extensions = {"sni_hostname": "localhost", **extensions}
    request = httpcore.Request(method, url, headers=headers, content=content, extensions=extensions)
    return await pool.handle_async_request(request)


async def get(pool: ConnectionPool, url: str, **extensions: Any) -> bytes:
    return await (await send(pool, url, **extensions)).aread()


async def until(condition: Callable[[], bool]) -> None:
    """Wait for what has no event of its own, such as a socket of the server in its thread."""
    with anyio.fail_after(10):
        while not condition():  # noqa: ASYNC110
            await anyio.sleep(0.002)


async def nothing_left(pool: ConnectionPool, server: Server) -> None:
    """No place is taken, and no connection is open but those that the pool keeps."""
    assert pool.leased == 0
    await until(lambda: server.open == pool.idle)


async def healthy(pool: ConnectionPool, server: Server) -> None:
    await nothing_left(pool, server)
    assert await get(pool, server.url + "/ok") == b"0123456789"
    await nothing_left(pool, server)


def stream_of(response: httpcore.Response) -> object:
    """The network stream that an answer came on, by which two connections can be told apart."""
    return response.extensions["network_stream"]


async def idle_connections(pool: ConnectionPool, server: Server, count: int) -> list[object]:
    """Make a pool keep some idle connections; the last of the list was used last."""
    responses = [await send(pool, server.url + "/ok") for _ in range(count)]
    for response in responses:
        await response.aread()
    return [stream_of(response) for response in responses]


# Places and connections


def test_calls_one_after_the_other_share_a_connection(server: Server, run: Run) -> None:
    async def scenario() -> None:
        async with ConnectionPool() as pool:
            for path in ["/ok", "/chunked", "/slow"]:
                assert await get(pool, server.url + path) == b"0123456789"
                assert (pool.leased, pool.idle) == (0, 1)
            assert repr(pool) == f"<ConnectionPool {server.url}: 0 leased, 1 idle>"
        await nothing_left(pool, server)

    run(scenario)
    assert server.opened == 1


def test_the_connection_used_last_is_used_first(server: Server, run: Run) -> None:
    async def scenario() -> None:
        async with ConnectionPool() as pool:
            streams = await idle_connections(pool, server, 3)
            for _ in range(2):
                response = await send(pool, server.url + "/ok")
                assert stream_of(response) is streams[-1]
                assert (pool.leased, pool.idle) == (1, 2)
                await response.aread()
            assert (pool.leased, pool.idle) == (0, 3)

    run(scenario)


def test_there_may_be_no_limit(server: Server, run: Run) -> None:
    async def scenario() -> None:
        async with ConnectionPool(max_connections=None) as pool:
            await idle_connections(pool, server, 120)
            assert (pool.leased, pool.idle) == (0, 120)

    run(scenario)


@pytest.mark.filterwarnings("ignore:Async generator 'httpcore:ResourceWarning")  # trio, about httpcore
@pytest.mark.parametrize("parts", [0, 1])
def test_an_answer_that_is_closed_early_gives_its_place_back_once(parts: int, server: Server, run: Run) -> None:
    async def scenario() -> None:
        async with ConnectionPool(max_connections=1) as pool:
            response = await send(pool, server.url + "/hang-in-body")
            assert isinstance(response.stream, AsyncIterator)
            for _ in range(parts):
                assert await anext(response.stream) == b"01234"
            assert (pool.leased, pool.idle) == (1, 0)
            await response.aclose()
            await response.aclose()
            assert (pool.leased, pool.idle) == (0, 0)
            await healthy(pool, server)

    run(scenario)


def test_an_answer_that_is_closed_after_its_end_gives_its_place_back_once(server: Server, run: Run) -> None:
    async def scenario() -> None:
        async with ConnectionPool() as pool:
            other = await send(pool, server.url + "/hang-in-body")
            response = await send(pool, server.url + "/ok")
            await response.aread()
            await response.aclose()
            assert (pool.leased, pool.idle) == (1, 1)
            await other.aclose()
            await healthy(pool, server)

    run(scenario)


def test_a_connection_that_the_server_will_close_is_not_kept(server: Server, run: Run) -> None:
    async def scenario() -> None:
        async with ConnectionPool() as pool:
            assert await get(pool, server.url + "/no-keep-alive") == b"0123456789"
            assert (pool.leased, pool.idle) == (0, 0)
            await healthy(pool, server)

    run(scenario)


def test_a_pool_is_for_one_origin(server: Server, run: Run) -> None:
    async def scenario() -> None:
        async with ConnectionPool() as pool:
            with pytest.raises(httpcore.UnsupportedProtocol, match="is http or https, not 'ftp'"):
                await get(pool, "ftp://127.0.0.1/ok")
            await get(pool, server.url + "/ok")
            for elsewhere in (server.url.replace("http", "https"), server.url.replace("127.0.0.1", "localhost")):
                with pytest.raises(httpcore.LocalProtocolError, match=f"is for {server.url}, not for {elsewhere}"):
                    await get(pool, elsewhere + "/ok")
            await healthy(pool, server)

    run(scenario)


# Calls that fail


@pytest.mark.parametrize(
    ("path", "error"),
    [
        ("/drop", httpcore.RemoteProtocolError),
        ("/drop-in-head", httpcore.RemoteProtocolError),
        ("/drop-in-body", httpcore.RemoteProtocolError),
        ("/drop-in-chunk", httpcore.RemoteProtocolError),
        ("/garbage", httpcore.RemoteProtocolError),
        ("/hang", httpcore.ReadTimeout),
        ("/hang-in-head", httpcore.ReadTimeout),
        ("/hang-in-body", httpcore.ReadTimeout),
    ],
)
def test_a_call_that_fails_leaves_nothing_behind(path: str, error: type[Exception], server: Server, run: Run) -> None:
    async def scenario() -> None:
        async with ConnectionPool(max_connections=1) as pool:
            for _ in range(2):  # first on a new connection, then on an idle one
                with pytest.raises(error):
                    await get(pool, server.url + path, timeout={"read": 0.05})
                assert (pool.leased, pool.idle) == (0, 0)
                await healthy(pool, server)

    run(scenario)
    assert server.requests == [path, "/ok", path, "/ok"]  # none was written twice


def test_a_refused_connection_leaves_nothing_behind(run: Run) -> None:
    async def scenario() -> None:
        with socket.socket() as unused:
            unused.bind(("127.0.0.1", 0))
            async with ConnectionPool(max_connections=1) as pool:
                for _ in range(2):
                    with pytest.raises(httpcore.ConnectError):
                        await get(pool, f"http://127.0.0.1:{unused.getsockname()[1]}/ok")
                    assert (pool.leased, pool.idle) == (0, 0)

    run(scenario)


@pytest.mark.parametrize("refusals", [1, 2])
def test_a_request_that_an_idle_connection_does_not_take_goes_to_a_new_one_once(
    refusals: int, server: Server, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    send_on = httpcore.AsyncHTTP11Connection.handle_async_request
    refused: list[object] = []

    async def refuse(connection: httpcore.AsyncHTTP11Connection, request: httpcore.Request) -> httpcore.Response:
        if len(refused) < refusals:
            refused.append(connection)
            raise httpcore.ConnectionNotAvailable
        return await send_on(connection, request)

    async def scenario() -> None:
        async with ConnectionPool(max_connections=1) as pool:
            await get(pool, server.url + "/ok")
            monkeypatch.setattr(httpcore.AsyncHTTP11Connection, "handle_async_request", refuse)
            if refusals == 1:
                assert await get(pool, server.url + "/chunked") == b"0123456789"
            else:
                with pytest.raises(httpcore.ConnectionNotAvailable):
                    await get(pool, server.url + "/chunked")
            assert server.requests == ["/ok", "/chunked"][: 3 - refusals]
            await healthy(pool, server)

    run(scenario)


# Idle connections


def test_a_connection_that_the_server_half_closed_is_not_used_again(server: Server, run: Run) -> None:
    async def scenario() -> None:
        async with ConnectionPool() as pool:
            assert await get(pool, server.url + "/half-close") == b"0123456789"
            await anyio.sleep(0.1)
            assert pool.idle == 1
            await healthy(pool, server)
            assert pool.idle == 1

    run(scenario)
    assert server.opened == 2


def test_a_connection_that_was_idle_for_too_long_is_not_used_again(server: Server, run: Run) -> None:
    async def scenario() -> None:
        async with ConnectionPool(keepalive_expiry=0.2) as pool:
            await idle_connections(pool, server, 3)
            assert pool.idle == 3
            await anyio.sleep(0.3)
            await healthy(pool, server)
            assert pool.idle == 1

    run(scenario)
    assert server.opened == 4


def test_connections_that_nobody_needs_any_more_go_when_they_expire(server: Server, run: Run) -> None:
    async def scenario() -> None:
        async with ConnectionPool(keepalive_expiry=0.5) as pool:
            await idle_connections(pool, server, 3)
            with anyio.fail_after(10):
                while pool.idle > 1:  # the one in use stays young, the others do not
                    await get(pool, server.url + "/ok")
                    await anyio.sleep(0.01)
            await healthy(pool, server)

    run(scenario)


@pytest.mark.parametrize("kept", [0, 2])
def test_surplus_idle_connections_are_closed(kept: int, server: Server, run: Run) -> None:
    async def scenario() -> None:
        async with ConnectionPool(max_keepalive_connections=kept) as pool:
            streams = await idle_connections(pool, server, 4)
            assert (pool.leased, pool.idle) == (0, kept)
            await nothing_left(pool, server)
            response = await send(pool, server.url + "/ok")
            assert (stream_of(response) is streams[-1]) == (kept > 0)
            await response.aread()

    run(scenario)


@pytest.mark.parametrize("how", ["hangs", "fails"])
def test_closing_a_connection_cannot_hold_a_call_up(
    how: str, server: Server, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def close(_: httpcore.AsyncHTTP11Connection) -> None:
        if how == "hangs":
            await anyio.sleep_forever()
        raise OSError("it is gone")

    monkeypatch.setattr(connection_pool, "CLOSE_SECONDS", 0.05)

    async def scenario() -> None:
        pool = ConnectionPool(keepalive_expiry=0)
        await get(pool, server.url + "/ok")
        with monkeypatch.context() as patch, anyio.fail_after(10):
            patch.setattr(httpcore.AsyncHTTP11Connection, "aclose", close)
            assert await get(pool, server.url + "/ok") == b"0123456789"
        assert (pool.leased, pool.idle) == (0, 1)
        await pool.aclose()

    # The connection that was not closed is left to the garbage collector, which the event loops complain about.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        run(scenario)
        gc.collect()
    assert server.opened == 2


# Waiting for a place


def test_waiting_for_a_place_has_a_time_out(server: Server, run: Run) -> None:
    async def scenario() -> None:
        async with ConnectionPool(max_connections=1) as pool:
            response = await send(pool, server.url + "/ok")
            with pytest.raises(httpcore.PoolTimeout, match=r"none of 1 connections was free within 0\.02 s"):
                await get(pool, server.url + "/ok", timeout={"pool": 0.02})
            assert pool.leased == 1
            await response.aread()
            await healthy(pool, server)

    run(scenario)
    assert server.requests == ["/ok", "/ok"]


def test_places_go_to_those_who_wait_in_order(server: Server, run: Run) -> None:
    order: list[int] = []

    async def scenario() -> None:
        async def call(number: int) -> None:
            await get(pool, server.url + "/slow")
            order.append(number)

        async with ConnectionPool(max_connections=1) as pool, anyio.create_task_group() as tasks:
            response = await send(pool, server.url + "/ok")
            for number in range(8):
                tasks.start_soon(call, number)
                await anyio.wait_all_tasks_blocked()
            await response.aread()
            await call(8)  # comes when a place has just been given back, and does not push in
        assert pool.leased == 0

    run(scenario)
    assert order == list(range(9))


# Cancelled calls


def test_a_call_that_waits_for_a_place_can_be_cancelled(server: Server, run: Run) -> None:
    async def scenario() -> None:
        async with ConnectionPool(max_connections=1) as pool:
            response = await send(pool, server.url + "/ok")
            with anyio.move_on_after(0.02) as scope:
                await get(pool, server.url + "/ok")
            assert scope.cancelled_caught
            assert pool.leased == 1
            await response.aread()
            await healthy(pool, server)

    run(scenario)


def test_a_place_that_comes_together_with_a_cancelled_scope_is_not_lost(server: Server, run: Run) -> None:
    async def scenario() -> None:
        async with ConnectionPool(max_connections=1) as pool:
            response = await send(pool, server.url + "/ok")
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(get, pool, server.url + "/ok")
                await anyio.wait_all_tasks_blocked()
                await response.aclose()  # gives the place to the one who waits, and has not noticed yet
                tasks.cancel_scope.cancel()
            await healthy(pool, server)

    run(scenario)


async def test_a_place_that_comes_together_with_a_cancelled_task_is_not_lost(server: Server) -> None:
    async with ConnectionPool(max_connections=1) as pool:
        response = await send(pool, server.url + "/ok")
        task = asyncio.create_task(get(pool, server.url + "/ok"))
        await anyio.wait_all_tasks_blocked()
        await response.aclose()
        task.cancel()
        await asyncio.wait([task])
        assert task.cancelled()
        await healthy(pool, server)


def test_a_call_can_be_cancelled_while_it_connects(server: Server, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    async def hang(*_: object) -> None:
        await anyio.sleep_forever()

    async def scenario() -> None:
        async with ConnectionPool(max_connections=1) as pool:
            with monkeypatch.context() as patch:
                patch.setattr(httpcore.AnyIOBackend, "connect_tcp", hang)
                with anyio.move_on_after(0.02) as scope:
                    await get(pool, server.url + "/ok")
            assert scope.cancelled_caught
            await healthy(pool, server)

    run(scenario)


def test_a_call_can_be_cancelled_while_it_starts_tls(silent_server: Server, run: Run) -> None:
    async def scenario() -> None:
        async with ConnectionPool(max_connections=1) as pool:
            with anyio.move_on_after(0.2) as scope:
                await get(pool, silent_server.url + "/ok")
            assert scope.cancelled_caught
            assert silent_server.opened == 1
            await nothing_left(pool, silent_server)

    run(scenario)


def test_a_call_can_be_cancelled_while_it_sends(server: Server, run: Run) -> None:
    async def endless() -> AsyncGenerator[bytes]:
        while True:
            yield bytes(1_000_000)

    async def scenario() -> None:
        async with ConnectionPool(max_connections=1) as pool, aclosing(endless()) as content:
            with anyio.move_on_after(0.1) as scope:
                await send(pool, server.url + "/stall", content)
            assert scope.cancelled_caught
            server.stalled.set()
            await healthy(pool, server)

    run(scenario)


@pytest.mark.parametrize("path", ["/hang", "/hang-in-head", "/hang-in-body"])
@pytest.mark.parametrize("warm", [False, True])
def test_a_call_can_be_cancelled_while_it_reads(path: str, warm: bool, server: Server, run: Run) -> None:
    async def scenario() -> None:
        async with ConnectionPool(max_connections=1) as pool:
            if warm:
                await get(pool, server.url + "/ok")
            with anyio.move_on_after(0.05) as scope:
                await get(pool, server.url + path)
            assert scope.cancelled_caught
            await healthy(pool, server)

    run(scenario)


@pytest.mark.filterwarnings("ignore:Async generator 'httpcore:ResourceWarning")
def test_a_call_can_be_cancelled_while_it_closes(server: Server, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    close = httpcore.AsyncHTTP11Connection.aclose
    closed = []

    async def close_slowly(connection: httpcore.AsyncHTTP11Connection) -> None:
        await anyio.sleep(0.05)
        await close(connection)
        closed.append(connection.is_closed())

    async def scenario() -> None:
        async with ConnectionPool(max_connections=1) as pool:
            with monkeypatch.context() as patch, anyio.CancelScope() as scope:
                patch.setattr(httpcore.AsyncHTTP11Connection, "aclose", close_slowly)
                response = await send(pool, server.url + "/hang-in-body")
                scope.cancel()
                await response.aclose()
            assert scope.cancelled_caught
            assert closed == [True]
            await healthy(pool, server)

    run(scenario)


Call = Callable[[], Awaitable[Any]]


async def cancel_scope(call: Call, turns: int) -> bool:
    """Cancel a call after some turns of the event loop. True if it was over before."""
    over = False

    async def watched() -> None:
        nonlocal over
        await call()
        over = True

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(watched)
        for _ in range(turns):
            await anyio.lowlevel.checkpoint()
        tasks.cancel_scope.cancel()
    return over


async def cancel_task(call: Call, turns: int, again: int) -> bool:
    """The same by asyncio.Task.cancel(), which no shield keeps out: once, and again while the call cleans up."""
    task = asyncio.ensure_future(call())
    for pause in (turns, again):
        for _ in range(pause):
            await asyncio.sleep(0)
        task.cancel()
    await asyncio.wait([task])
    return not task.cancelled()


async def cancel_at_every_turn(
    pool: ConnectionPool, server: Server, cancel: Callable[[Call, int], Awaitable[bool]]
) -> None:
    """Cancel calls later and later, until they are over before that."""

    async def call() -> None:
        assert await get(pool, server.url + "/chunked") == b"0123456789"

    turns = 0
    with anyio.fail_after(60):
        while not await cancel(call, turns):
            assert pool.leased == 0
            turns += 1 + turns // 20  # most of many turns are spent waiting for the server
    assert turns > 5
    await healthy(pool, server)


@pytest.mark.parametrize("kept", [0, 1])
def test_a_call_can_be_cancelled_at_every_turn_of_the_event_loop(kept: int, server: Server, run: Run) -> None:
    async def scenario() -> None:
        async with ConnectionPool(max_connections=1, max_keepalive_connections=kept) as pool:
            await cancel_at_every_turn(pool, server, cancel_scope)

    run(scenario)


@pytest.mark.parametrize("kept", [0, 1])
def test_a_tls_call_can_be_cancelled_at_every_turn_of_the_event_loop(
    kept: int, tls_server: Server, trust: ssl.SSLContext, run: Run
) -> None:
    async def scenario() -> None:
        async with ConnectionPool(lambda: trust, max_connections=1, max_keepalive_connections=kept) as pool:
            await cancel_at_every_turn(pool, tls_server, cancel_scope)

    run(scenario)


@pytest.mark.parametrize("again", range(5))
@pytest.mark.parametrize("kept", [0, 1])
async def test_a_task_can_be_cancelled_at_every_turn_of_the_event_loop_and_while_it_cleans_up(
    kept: int, again: int, server: Server
) -> None:
    async with ConnectionPool(max_connections=1, max_keepalive_connections=kept) as pool:
        await cancel_at_every_turn(pool, server, partial(cancel_task, again=again))


@pytest.mark.parametrize("way", ["asyncio", "asyncio.timeout", "trio"])
def test_two_thousand_cancelled_calls_do_no_harm(way: str, server: Server) -> None:
    """Through httpx's transport, as the client does it."""
    dice = random.Random(way)
    paths = ["/ok", "/slow", "/chunked"] * 3 + ["/hang", "/hang-in-body", "/drop"]
    answers: list[bool] = []

    async def scenario() -> None:
        pool = ConnectionPool(max_connections=20)

        async def call() -> None:
            path = dice.choice(paths)
            request = httpx.Request("GET", server.url + path, extensions={"timeout": {"pool": 30}})
            try:
                response = await transport.handle_async_request(request)
                answers.append(await response.aread() == b"0123456789")
            except httpx.RemoteProtocolError:
                assert path == "/drop"

        async def caller() -> None:
            for _ in range(50):
                seconds = 10 ** dice.uniform(-4, -0.5)
                if way == "asyncio.timeout":
                    with suppress(TimeoutError):
                        async with asyncio.timeout(seconds):
                            await call()
                else:
                    with anyio.move_on_after(seconds):
                        await call()

        async with _PooledTransport(pool) as transport:
            async with anyio.create_task_group() as tasks:
                for _ in range(40):
                    tasks.start_soon(caller)
            await healthy(pool, server)

    anyio.run(scenario, backend=way.split(".")[0])
    assert all(answers)
    assert 0 < len(answers) < 2000


# Closing the pool


@pytest.mark.parametrize("path", ["/hang", "/hang-in-head", "/hang-in-body"])
@pytest.mark.parametrize("warm", [False, True])
def test_closing_the_pool_ends_calls_that_are_under_way(path: str, warm: bool, server: Server, run: Run) -> None:
    async def scenario() -> None:
        async def call() -> None:
            with pytest.raises(httpcore.NetworkError, match="the connection pool is closed") as caught:
                await get(pool, server.url + path)
            ended.append(caught.value.__cause__)

        ended: list[object] = []
        pool = ConnectionPool(max_connections=3)
        if warm:
            await get(pool, server.url + "/ok")
        with anyio.fail_after(10):
            async with anyio.create_task_group() as tasks:
                for _ in range(8):  # 5 of them wait for a place
                    tasks.start_soon(call)
                await until(lambda: server.requests.count(path) == 3)
                await anyio.sleep(0.02)
                await pool.aclose()
        assert len(ended) == 8
        assert pool.leased == pool.idle == 0
        await until(lambda: server.open == 0)

    run(scenario)


def test_closing_the_pool_ends_a_call_that_connects(silent_server: Server, run: Run) -> None:
    async def scenario() -> None:
        async def call() -> None:
            with pytest.raises(httpcore.NetworkError, match="the connection pool is closed"):
                await get(pool, silent_server.url + "/ok")

        pool = ConnectionPool()
        with anyio.fail_after(10):
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(call)
                await until(lambda: silent_server.opened == 1)
                await pool.aclose()
        await nothing_left(pool, silent_server)

    run(scenario)


def test_a_connection_made_at_the_moment_of_closing_is_closed(
    server: Server, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect = httpcore.AnyIOBackend.connect_tcp

    async def scenario() -> None:
        async def close_meanwhile(*arguments: Any) -> httpcore.AsyncNetworkStream:
            stream = await connect(*arguments)
            with anyio.CancelScope(shield=True):
                await pool.aclose()
            return stream

        monkeypatch.setattr(httpcore.AnyIOBackend, "connect_tcp", close_meanwhile)
        pool = ConnectionPool()
        with pytest.raises(httpcore.NetworkError, match="the connection pool is closed"):
            await get(pool, server.url + "/ok")
        await nothing_left(pool, server)

    run(scenario)
    assert server.requests == []


@pytest.mark.filterwarnings("ignore:Async generator 'httpcore:ResourceWarning")
def test_an_answer_held_while_the_pool_is_closed_says_so_and_gives_its_place_back(server: Server, run: Run) -> None:
    async def scenario() -> None:
        pool = ConnectionPool()
        complete = await send(pool, server.url + "/ok")
        held = [await send(pool, server.url + "/hang-in-body") for _ in range(2)]
        await pool.aclose()
        await pool.aclose()
        await until(lambda: server.open == 0)
        with pytest.raises(httpcore.NetworkError, match="the connection pool is closed"):
            await held[0].aread()
        await held[1].aclose()
        assert await complete.aread() == b"0123456789"  # it was there already
        assert pool.leased == pool.idle == 0

    run(scenario)


def test_a_closed_pool_refuses_calls(server: Server, run: Run) -> None:
    async def scenario() -> None:
        pool = ConnectionPool(max_connections=1)
        await idle_connections(pool, server, 1)
        await pool.aclose()
        for _ in range(2):
            with pytest.raises(httpcore.NetworkError, match="the connection pool is closed"):
                await get(pool, server.url + "/ok")
        await nothing_left(pool, server)

    run(scenario)
    assert server.requests == ["/ok"]


# TLS, and httpx


def test_tls_with_the_given_context(tls_server: Server, trust: ssl.SSLContext, run: Run) -> None:
    async def scenario() -> None:
        async with ConnectionPool(lambda: trust) as pool:
            for path in ["/ok", "/chunked", "/no-keep-alive", "/ok"]:
                response = await send(pool, tls_server.url + path)
                assert stream_of(response).get_extra_info("ssl_object").selected_alpn_protocol() == "http/1.1"  # type: ignore[attr-defined]
                assert await response.aread() == b"0123456789"
            assert (pool.leased, pool.idle) == (0, 1)
            await nothing_left(pool, tls_server)

    run(scenario)
    assert tls_server.opened == 2


def test_a_server_that_cannot_be_trusted_gets_no_request(tls_server: Server, trust: ssl.SSLContext, run: Run) -> None:
    async def scenario() -> None:
        default = httpcore.default_ssl_context
        for context, name in [(default, "localhost"), (lambda: trust, None), (lambda: trust, "example.com")]:
            async with ConnectionPool(context) as pool:
                for _ in range(2):
                    with pytest.raises(httpcore.ConnectError, match="CERTIFICATE_VERIFY_FAILED"):
                        await get(pool, tls_server.url + "/ok", sni_hostname=name)
                await nothing_left(pool, tls_server)

    run(scenario)
    assert tls_server.requests == []


def test_httpx_can_use_the_pool(server: Server, run: Run) -> None:
    async def scenario() -> None:
        pool = ConnectionPool()
        async with httpx.AsyncClient(transport=_PooledTransport(pool), base_url=server.url) as client:
            assert (await client.get("/chunked")).content == b"0123456789"
            async with client.stream("GET", "/ok") as response:
                assert pool.leased == 1
            assert response.is_closed
            assert pool.leased == 0
            with pytest.raises(httpx.ReadTimeout):
                await client.get("/hang-in-body", timeout=0.05)
            await healthy(pool, server)
        with pytest.raises(httpx.NetworkError, match="the connection pool is closed"):
            await _PooledTransport(pool).handle_async_request(httpx.Request("GET", server.url))

    run(scenario)


async def test_pytest_httpx_still_steps_in(httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(url="http://nowhere.invalid/", text="made up")
    async with httpx.AsyncClient(transport=_PooledTransport(ConnectionPool())) as client:
        assert (await client.get("http://nowhere.invalid/")).text == "made up"
