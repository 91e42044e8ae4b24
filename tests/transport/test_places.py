"""Connections are shared, each call has one place, and gives it back once."""

from __future__ import annotations

import anyio
import pytest

from instantly_async._core.transport.call import Call
from instantly_async._core.transport.failure import TransportError

from ..loopback import Server
from .pooled_calls import Run, get, healthy, kept, make_idle, nothing_left, pool_to, until


def test_calls_one_after_the_other_share_a_connection(server: Server, run: Run) -> None:
    async def scenario() -> None:
        with pool_to(server.url) as pool:
            for path in ["/ok", "/chunked", "/slow"]:
                assert await get(pool, path) == b"0123456789"
                assert (pool.leased, pool.idle) == (0, 1)
            assert "0 leased, 1 idle" in repr(pool)
        await nothing_left(pool, server)

    run(scenario)
    assert server.opened == 1


def test_the_connection_used_last_is_used_first(server: Server, run: Run) -> None:
    async def scenario() -> None:
        with pool_to(server.url) as pool:
            idle = await make_idle(pool, 3)
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(get, pool, "/stall")
                await until(lambda: "/stall" in server.requests)
                assert kept(pool) == idle[:-1]
                assert (pool.leased, pool.idle) == (1, 2)
                server.stalled.set()
            assert kept(pool) == idle
            assert (pool.leased, pool.idle) == (0, 3)

    run(scenario)


def test_there_may_be_no_limit(server: Server, run: Run) -> None:
    async def scenario() -> None:
        with pool_to(server.url, max_connections=None) as pool:
            async with anyio.create_task_group() as tasks:
                for _ in range(120):
                    tasks.start_soon(get, pool, "/stall")
                await until(lambda: len(server.requests) == 120)
                assert (pool.leased, pool.idle) == (120, 0)
                server.stalled.set()
            assert (pool.leased, pool.idle) == (0, 120)

    run(scenario)


def test_a_connection_that_the_server_will_close_is_not_kept(server: Server, run: Run) -> None:
    async def scenario() -> None:
        with pool_to(server.url) as pool:
            assert await get(pool, "/no-keep-alive") == b"0123456789"
            assert (pool.leased, pool.idle) == (0, 0)
            await healthy(pool, server)

    run(scenario)


def test_warming_up_makes_one_connection_and_keeps_it(server: Server, run: Run) -> None:
    async def scenario() -> None:
        with pool_to(server.url, max_connections=1) as pool:
            for _ in range(2):
                await pool.warm_up(Call({}))
                assert (pool.leased, pool.idle) == (0, 1)
            await healthy(pool, server)

    run(scenario)
    assert server.opened == 1


def test_waiting_for_a_place_has_a_time_out(server: Server, run: Run) -> None:
    async def scenario() -> None:
        with pool_to(server.url, max_connections=1) as pool:
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(get, pool, "/stall")
                await until(lambda: server.requests == ["/stall"])
                with pytest.raises(TransportError, match=r"no connection was free within 0\.02 s") as caught:
                    await get(pool, "/ok", pool=0.02)
                assert (caught.value.timed_out, caught.value.unsent) == (True, True)
                assert pool.leased == 1
                server.stalled.set()
            await healthy(pool, server)

    run(scenario)
    assert server.requests == ["/stall", "/ok"]


def test_places_go_to_those_who_wait_in_order(server: Server, run: Run) -> None:
    order: list[int] = []

    async def scenario() -> None:
        async def call(number: int) -> None:
            await get(pool, "/slow")
            order.append(number)

        with pool_to(server.url, max_connections=1) as pool:
            async with anyio.create_task_group() as tasks:
                first = anyio.Event()

                async def call_that_is_under_way() -> None:
                    await get(pool, "/stall")
                    first.set()

                tasks.start_soon(call_that_is_under_way)
                await until(lambda: server.requests == ["/stall"])
                for number in range(8):
                    tasks.start_soon(call, number)
                    await anyio.wait_all_tasks_blocked()
                server.stalled.set()
                await first.wait()
                await call(8)  # comes when a place has just been given back, and does not push in
            assert pool.leased == 0

    run(scenario)
    assert order == list(range(9))
