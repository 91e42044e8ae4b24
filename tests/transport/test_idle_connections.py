"""Idle connections are used again while they are good, and closed when they are not."""

from __future__ import annotations

import anyio
import pytest

from instantly_async._core.transport.connection_pool import ConnectionPool

from ..loopback import Server
from .pooled_calls import Run, get, healthy, kept, make_idle, nothing_left, pool_to, until


def let_a_minute_pass(pool: ConnectionPool) -> None:
    """What is idle has been so for a minute longer."""
    for connection in kept(pool):
        connection.idle_since -= 60


def test_a_connection_that_was_idle_for_too_long_is_not_used_again(server: Server, run: Run) -> None:
    async def scenario() -> None:
        with pool_to(server.url, idle_seconds=60) as pool:
            await make_idle(pool, 3)
            assert pool.idle == 3
            let_a_minute_pass(pool)
            await healthy(pool, server)
            assert pool.idle == 1

    run(scenario)
    assert server.opened == 4


def test_connections_may_stay_idle_for_ever(server: Server, run: Run) -> None:
    async def scenario() -> None:
        with pool_to(server.url, idle_seconds=None) as pool:
            await make_idle(pool, 1)
            await anyio.sleep(0.02)
            await healthy(pool, server)

    run(scenario)
    assert server.opened == 1


def test_connections_that_nobody_needs_any_more_go_when_they_expire(server: Server, run: Run) -> None:
    async def scenario() -> None:
        with pool_to(server.url, idle_seconds=0.5) as pool:
            await make_idle(pool, 3)
            with anyio.fail_after(10):
                while pool.idle > 1:  # the one in use stays young, the others do not
                    await get(pool, "/ok")
                    await anyio.sleep(0.01)
            await healthy(pool, server)

    run(scenario)


def test_connections_that_expire_during_a_call_go_at_its_end(server: Server, run: Run) -> None:
    async def scenario() -> None:
        with pool_to(server.url, idle_seconds=60) as pool:
            await make_idle(pool, 3)
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(get, pool, "/stall")
                await until(lambda: "/stall" in server.requests)
                assert pool.idle == 2
                let_a_minute_pass(pool)
                server.stalled.set()
            assert pool.idle == 1
            await nothing_left(pool, server)

    run(scenario)


@pytest.mark.parametrize("most", [0, 2])
def test_surplus_idle_connections_are_closed(most: int, server: Server, run: Run) -> None:
    async def scenario() -> None:
        with pool_to(server.url, max_idle=most) as pool:
            idle = await make_idle(pool, 4)
            assert (pool.leased, pool.idle) == (0, most)
            await nothing_left(pool, server)
            await get(pool, "/ok")
            assert kept(pool) == idle

    run(scenario)
    assert server.opened == (5 if most == 0 else 4)
