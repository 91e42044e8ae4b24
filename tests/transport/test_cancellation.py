"""A call can be cancelled at any moment; its connection is closed or reused, and its place is free again."""

from __future__ import annotations

import asyncio
import ssl

import anyio
import pytest

from ..loopback import Server
from .pooled_calls import Run, exchange, get, healthy, nothing_left, place_given_on, pool_to, until


def test_a_call_that_waits_for_a_place_can_be_cancelled(server: Server, run: Run) -> None:
    async def scenario() -> None:
        with pool_to(server.url, max_connections=1) as pool:
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(get, pool, "/stall")
                await until(lambda: server.requests == ["/stall"])
                with anyio.move_on_after(0.02) as scope:
                    await get(pool, "/ok")
                assert scope.cancelled_caught
                assert pool.leased == 1
                server.stalled.set()
            await healthy(pool, server)

    run(scenario)
    assert server.requests == ["/stall", "/ok"]


def test_a_place_that_comes_together_with_a_cancelled_scope_is_not_lost(server: Server, run: Run) -> None:
    async def scenario() -> None:
        with pool_to(server.url, max_connections=1) as pool:
            async with anyio.create_task_group() as tasks, anyio.create_task_group() as first:
                first.start_soon(get, pool, "/hang")
                await until(lambda: server.requests == ["/hang"])
                tasks.start_soon(get, pool, "/ok")
                await anyio.wait_all_tasks_blocked()
                first.cancel_scope.cancel()  # gives the place to the one who waits, and has not noticed yet
                await place_given_on(pool)
                tasks.cancel_scope.cancel()
            await healthy(pool, server)

    run(scenario)


async def test_a_place_that_comes_together_with_a_cancelled_task_is_not_lost(server: Server) -> None:
    with pool_to(server.url, max_connections=1) as pool:
        first = asyncio.create_task(get(pool, "/hang"))
        await until(lambda: server.requests == ["/hang"])
        second = asyncio.create_task(get(pool, "/ok"))
        await anyio.wait_all_tasks_blocked()
        first.cancel()
        await place_given_on(pool)
        second.cancel()
        await asyncio.wait([first, second])
        assert first.cancelled()
        assert second.cancelled()
        await healthy(pool, server)
    assert server.requests == ["/hang", "/ok"]


@pytest.mark.parametrize("step", ["getaddrinfo", "wait_writable"])
def test_a_call_can_be_cancelled_while_it_connects(
    step: str, server: Server, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def hang(*_: object, **__: object) -> None:
        await anyio.sleep_forever()

    async def scenario() -> None:
        with pool_to(server.url, max_connections=1) as pool:
            with monkeypatch.context() as patch:
                patch.setattr(anyio, step, hang)
                with anyio.move_on_after(0.02) as scope:
                    await get(pool, "/ok")
            assert scope.cancelled_caught
            await healthy(pool, server)

    run(scenario)
    assert server.requests == ["/ok"]


def test_a_call_can_be_cancelled_while_it_starts_tls(silent_server: Server, trust: ssl.SSLContext, run: Run) -> None:
    async def scenario() -> None:
        with pool_to(silent_server.url, trust, max_connections=1) as pool:
            with anyio.move_on_after(0.2) as scope:
                await get(pool, "/ok")
            assert scope.cancelled_caught
            assert silent_server.opened == 1
            await nothing_left(pool, silent_server)

    run(scenario)


def test_a_call_can_be_cancelled_while_it_sends(any_server: Server, trust: ssl.SSLContext, run: Run) -> None:
    async def scenario() -> None:
        with pool_to(any_server.url, trust, max_connections=1) as pool:
            with anyio.move_on_after(0.2) as scope:
                await exchange(pool, "/stall-unread", bytes(32_000_000))
            assert scope.cancelled_caught
            any_server.stalled.set()
            await healthy(pool, any_server)

    run(scenario)


@pytest.mark.parametrize("path", ["/hang", "/hang-in-head", "/hang-in-body"])
@pytest.mark.parametrize("warm", [False, True])
def test_a_call_can_be_cancelled_while_it_reads(path: str, warm: bool, server: Server, run: Run) -> None:
    async def scenario() -> None:
        with pool_to(server.url, max_connections=1) as pool:
            if warm:
                await get(pool, "/ok")
            with anyio.move_on_after(0.05) as scope:
                await get(pool, path)
            assert scope.cancelled_caught
            await healthy(pool, server)

    run(scenario)
