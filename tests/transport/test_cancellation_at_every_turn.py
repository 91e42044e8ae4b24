"""Calls that are cancelled at every turn of the event loop, and by the thousand."""

from __future__ import annotations

import asyncio
import random
import ssl
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial

import anyio
import pytest

from instantly_async._core.transport.connection_pool import ConnectionPool
from instantly_async._core.transport.failure import TransportError

from ..loopback import Server
from .pooled_calls import OneCall, Run, cancel_scope, get, healthy, pool_to

pytestmark = pytest.mark.slow


async def cancel_task(call: OneCall, turns: int, again: int) -> bool:
    """The same by asyncio.Task.cancel(), which no shield keeps out: once, and again while the call cleans up."""
    task = asyncio.ensure_future(call())
    for pause in (turns, again):
        for _ in range(pause):
            await asyncio.sleep(0)
        task.cancel()
    await asyncio.wait([task])
    return not task.cancelled()


async def cancel_at_every_turn(
    pool: ConnectionPool, server: Server, cancel: Callable[[OneCall, int], Awaitable[bool]]
) -> None:
    """Cancel calls later and later, until they are over before that."""

    async def call() -> None:
        assert await get(pool, "/chunked") == b"0123456789"

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
        with pool_to(server.url, max_connections=1, max_idle=kept) as pool:
            await cancel_at_every_turn(pool, server, cancel_scope)

    run(scenario)


@pytest.mark.parametrize("kept", [0, 1])
def test_a_tls_call_can_be_cancelled_at_every_turn_of_the_event_loop(
    kept: int, tls_server: Server, trust: ssl.SSLContext, run: Run
) -> None:
    async def scenario() -> None:
        with pool_to(tls_server.url, trust, max_connections=1, max_idle=kept) as pool:
            await cancel_at_every_turn(pool, tls_server, cancel_scope)

    run(scenario)


@pytest.mark.parametrize("again", range(5))
@pytest.mark.parametrize("kept", [0, 1])
async def test_a_task_can_be_cancelled_at_every_turn_of_the_event_loop_and_while_it_cleans_up(
    kept: int, again: int, server: Server
) -> None:
    with pool_to(server.url, max_connections=1, max_idle=kept) as pool:
        await cancel_at_every_turn(pool, server, partial(cancel_task, again=again))


@pytest.mark.parametrize("way", ["asyncio", "asyncio.timeout", "trio"])
@pytest.mark.parametrize("calls", [2_000, pytest.param(40_000, marks=pytest.mark.long)])
def test_thousands_of_cancelled_calls_do_no_harm(calls: int, way: str, server: Server) -> None:
    dice = random.Random(way)
    paths = ["/ok", "/slow", "/chunked"] * 3 + ["/hang", "/hang-in-body", "/drop"]
    answers: list[bool] = []

    async def scenario() -> None:
        async def call() -> None:
            path = dice.choice(paths)
            try:
                answers.append(await get(pool, path, pool=30) == b"0123456789")
            except TransportError:
                assert path == "/drop"

        async def caller() -> None:
            for _ in range(calls // 40):
                seconds = 10 ** dice.uniform(-4, -0.5)
                if way == "asyncio.timeout":
                    with suppress(TimeoutError):
                        async with asyncio.timeout(seconds):
                            await call()
                else:
                    with anyio.move_on_after(seconds):
                        await call()

        with pool_to(server.url, max_connections=20) as pool:
            async with anyio.create_task_group() as tasks:
                for _ in range(40):
                    tasks.start_soon(caller)
            await healthy(pool, server)

    anyio.run(scenario, backend=way.split(".")[0])
    assert all(answers)
    assert 0 < len(answers) < calls
