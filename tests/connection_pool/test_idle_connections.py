"""Idle connections are used again while they are good, and closed when they are not."""

from __future__ import annotations

import gc
import warnings

import anyio
import anyio.lowlevel
import httpcore
import pytest

from instantly_async._core import connection_pool
from instantly_async._core.connection_pool import ConnectionPool

from ..loopback import Server
from .pooled_calls import Run, get, healthy, idle_connections, nothing_left, send, stream_of


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
