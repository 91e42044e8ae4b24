"""A call that fails leaves no connection and no place behind."""

from __future__ import annotations

import socket

import httpcore
import pytest

from instantly_async._core.connection_pool import ConnectionPool

from ..loopback import Server
from .pooled_calls import Run, get, healthy


@pytest.mark.parametrize(
    ("path", "error"),
    [
        ("/drop", httpcore.RemoteProtocolError),
        ("/drop-in-head", httpcore.RemoteProtocolError),
        ("/drop-in-body", httpcore.RemoteProtocolError),
        ("/drop-in-chunk", httpcore.RemoteProtocolError),
        ("/garbage", httpcore.RemoteProtocolError),
        ("/hang", httpcore.ReadTimeout),
        ("/hang-in-head", httpcore.ReadTimeout),
        ("/hang-in-body", httpcore.ReadTimeout),
    ],
)
def test_a_call_that_fails_leaves_nothing_behind(path: str, error: type[Exception], server: Server, run: Run) -> None:
    async def scenario() -> None:
        async with ConnectionPool(max_connections=1) as pool:
            for _ in range(2):  # first on a new connection, then on an idle one
                with pytest.raises(error):
                    await get(pool, server.url + path, timeout={"read": 0.05})
                assert (pool.leased, pool.idle) == (0, 0)
                await healthy(pool, server)

    run(scenario)
    assert server.requests == [path, "/ok", path, "/ok"]  # none was written twice


def test_a_refused_connection_leaves_nothing_behind(run: Run) -> None:
    async def scenario() -> None:
        with socket.socket() as unused:
            unused.bind(("127.0.0.1", 0))
            async with ConnectionPool(max_connections=1) as pool:
                for _ in range(2):
                    with pytest.raises(httpcore.ConnectError):
                        await get(pool, f"http://127.0.0.1:{unused.getsockname()[1]}/ok")
                    assert (pool.leased, pool.idle) == (0, 0)

    run(scenario)


@pytest.mark.parametrize("refusals", [1, 2])
def test_a_request_that_an_idle_connection_does_not_take_goes_to_a_new_one_once(
    refusals: int, server: Server, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    send_on = httpcore.AsyncHTTP11Connection.handle_async_request
    refused: list[object] = []

    async def refuse(connection: httpcore.AsyncHTTP11Connection, request: httpcore.Request) -> httpcore.Response:
        if len(refused) < refusals:
            refused.append(connection)
            raise httpcore.ConnectionNotAvailable
        return await send_on(connection, request)

    async def scenario() -> None:
        async with ConnectionPool(max_connections=1) as pool:
            await get(pool, server.url + "/ok")
            monkeypatch.setattr(httpcore.AsyncHTTP11Connection, "handle_async_request", refuse)
            if refusals == 1:
                assert await get(pool, server.url + "/chunked") == b"0123456789"
            else:
                with pytest.raises(httpcore.ConnectionNotAvailable):
                    await get(pool, server.url + "/chunked")
            assert server.requests == ["/ok", "/chunked"][: 3 - refusals]
            await healthy(pool, server)

    run(scenario)
