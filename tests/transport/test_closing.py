"""Closing the pool ends what is under way, and leaves nothing open."""

from __future__ import annotations

import ssl

import anyio
import pytest

from instantly_async._core.transport.call import Call
from instantly_async._core.transport.failure import TransportError
from instantly_async._core.transport.route import Route
from instantly_async._core.transport.streams import Stream

from ..loopback import Server
from .pooled_calls import Run, get, make_idle, nothing_left, pool_to, until

CLOSED = "the client was closed"


@pytest.mark.parametrize("path", ["/hang", "/hang-in-head", "/hang-in-body"])
@pytest.mark.parametrize("warm", [False, True])
def test_closing_the_pool_ends_calls_that_are_under_way(path: str, warm: bool, server: Server, run: Run) -> None:
    async def scenario() -> None:
        async def call() -> None:
            with pytest.raises(TransportError, match=CLOSED) as caught:
                await get(pool, path)
            unsent.append(caught.value.unsent)

        unsent: list[bool] = []
        with pool_to(server.url, max_connections=3) as pool:
            if warm:
                await get(pool, "/ok")
            with anyio.fail_after(10):
                async with anyio.create_task_group() as tasks:
                    for _ in range(8):  # 5 of them wait for a place
                        tasks.start_soon(call)
                    await until(lambda: server.followed.count(path) == 3)
                    pool.close()
            assert sorted(unsent) == [False] * 3 + [True] * 5
            assert pool.leased == pool.idle == 0
            await until(lambda: server.open == 0)

    run(scenario)
    assert server.requests.count(path) == 3


def test_closing_the_pool_ends_a_call_that_connects(silent_server: Server, trust: ssl.SSLContext, run: Run) -> None:
    async def scenario() -> None:
        async def call() -> None:
            with pytest.raises(TransportError, match=CLOSED) as caught:
                await get(pool, "/ok")
            assert caught.value.unsent

        with pool_to(silent_server.url, trust) as pool, anyio.fail_after(10):
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(call)
                await until(lambda: silent_server.opened == 1)
                pool.close()
            await nothing_left(pool, silent_server)

    run(scenario)


def test_a_connection_made_at_the_moment_of_closing_is_closed(
    server: Server, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect = Route.open

    async def scenario() -> None:
        async def close_meanwhile(route: Route, call: Call) -> Stream:
            stream = await connect(route, call)
            pool.close()
            return stream

        monkeypatch.setattr(Route, "open", close_meanwhile)
        with pool_to(server.url) as pool:
            with pytest.raises(TransportError, match=CLOSED) as caught:
                await get(pool, "/ok")
            assert caught.value.unsent
            await nothing_left(pool, server)

    run(scenario)
    assert server.requests == []


def test_an_answer_that_is_complete_when_the_pool_is_closed_is_not_lost(server: Server, run: Run) -> None:
    async def scenario() -> None:
        with pool_to(server.url) as pool:
            assert await get(pool, "/ok") == b"0123456789"
            pool.close()
            pool.close()
            await nothing_left(pool, server)

    run(scenario)


def test_a_closed_pool_refuses_calls(server: Server, run: Run) -> None:
    async def scenario() -> None:
        with pool_to(server.url, max_connections=1) as pool:
            await make_idle(pool, 1)
            pool.close()
            for _ in range(2):
                with pytest.raises(TransportError, match=CLOSED) as caught:
                    await get(pool, "/ok")
                assert caught.value.unsent
                with pytest.raises(TransportError, match=CLOSED):
                    await pool.warm_up(Call({}))
            await nothing_left(pool, server)

    run(scenario)
    assert server.requests == ["/ok"]
