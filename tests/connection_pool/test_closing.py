"""Closing the pool ends what is under way, and leaves nothing open."""

from __future__ import annotations

from typing import Any

import anyio
import anyio.lowlevel
import httpcore
import pytest

from instantly_async._core.connection_pool import ConnectionPool

from ..loopback import Server
from .pooled_calls import Run, get, idle_connections, nothing_left, send, until


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
