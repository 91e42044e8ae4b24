"""A call can be cancelled at any moment; its connection is closed or reused, and its place is free again."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing

import anyio
import anyio.lowlevel
import httpcore
import pytest

from instantly_async._core.connection_pool import ConnectionPool

from ..loopback import Server
from .pooled_calls import Run, get, healthy, nothing_left, send


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
