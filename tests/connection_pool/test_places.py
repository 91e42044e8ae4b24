"""Connections are shared, each call has one place, and gives it back once."""

from __future__ import annotations

from collections.abc import AsyncIterator

import anyio
import anyio.lowlevel
import httpcore
import pytest

from instantly_async._core.connection_pool import ConnectionPool

from ..loopback import Server
from .pooled_calls import Run, get, healthy, idle_connections, nothing_left, send, stream_of


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
