"""A call that fails leaves no connection and no place behind."""

from __future__ import annotations

import socket
import ssl

import pytest

from instantly_async._core.transport.call import Call
from instantly_async._core.transport.failure import TransportError

from ..loopback import RESET, UNREAD, Server
from .pooled_calls import Run, exchange, get, healthy, pool_to

TOO_LATE = r"no complete answer in time \(nothing came for 0\.05 s\)"


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/drop", "the connection failed"),
        ("/drop-in-head", "the connection failed"),
        ("/drop-in-body", "the connection failed"),
        ("/drop-in-chunk", "the connection failed"),
        ("/garbage", "the connection failed"),
        ("/hang", TOO_LATE),
        ("/hang-in-head", TOO_LATE),
        ("/hang-in-body", TOO_LATE),
    ],
)
def test_a_call_that_fails_leaves_nothing_behind(path: str, reason: str, server: Server, run: Run) -> None:
    async def scenario() -> None:
        with pool_to(server.url, max_connections=1) as pool:
            for _ in range(2):  # first on a new connection, then on an idle one
                with pytest.raises(TransportError, match=reason) as caught:
                    await get(pool, path, read=0.05)
                assert caught.value.timed_out == (reason == TOO_LATE)
                assert not caught.value.unsent
                assert (pool.leased, pool.idle) == (0, 0)
                await healthy(pool, server)

    run(scenario)
    assert server.requests == [path, "/ok", path, "/ok"]  # none was written twice


def test_a_refused_connection_leaves_nothing_behind(run: Run) -> None:
    async def scenario() -> None:
        with socket.socket() as unused:
            unused.bind(("127.0.0.1", 0))
            with pool_to(f"http://127.0.0.1:{unused.getsockname()[1]}", max_connections=1) as pool:
                for call in (lambda: get(pool, "/ok"), lambda: pool.warm_up(Call({}))):
                    with pytest.raises(TransportError, match="no connection could be made") as caught:
                        await call()
                    assert caught.value.unsent
                    assert (pool.leased, pool.idle) == (0, 0)

    run(scenario)


@pytest.mark.parametrize("warm", [False, True])
def test_a_request_that_breaks_off_is_sent_nowhere_else(
    warm: bool, any_server: Server, trust: ssl.SSLContext, run: Run
) -> None:
    any_server.scripts["/reset"] = [UNREAD, 0.01, RESET]

    async def scenario() -> None:
        with pool_to(any_server.url, trust, max_connections=1) as pool:
            if warm:
                await get(pool, "/ok")
            with pytest.raises(TransportError, match="the connection failed") as caught:
                await exchange(pool, "/reset", bytes(32_000_000))
            assert not caught.value.unsent  # nobody can tell how much of it was
            assert (pool.leased, pool.idle) == (0, 0)
            await healthy(pool, any_server)

    run(scenario)
    assert any_server.requests == [*["/ok"] * warm, "/reset", "/ok"]
