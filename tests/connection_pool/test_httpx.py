"""httpx's transport over the pool, as the client uses it."""

from __future__ import annotations

import httpx
import pytest
from pytest_httpx import HTTPXMock

from instantly_async._core.connection_pool import ConnectionPool

from ..loopback import Server
from .pooled_calls import PooledTransport, Run, healthy


def test_httpx_can_use_the_pool(server: Server, run: Run) -> None:
    async def scenario() -> None:
        pool = ConnectionPool()
        async with httpx.AsyncClient(transport=PooledTransport(pool), base_url=server.url) as client:
            assert (await client.get("/chunked")).content == b"0123456789"
            async with client.stream("GET", "/ok") as response:
                assert pool.leased == 1
            assert response.is_closed
            assert pool.leased == 0
            with pytest.raises(httpx.ReadTimeout):
                await client.get("/hang-in-body", timeout=0.05)
            await healthy(pool, server)
        with pytest.raises(httpx.NetworkError, match="the connection pool is closed"):
            await PooledTransport(pool).handle_async_request(httpx.Request("GET", server.url))

    run(scenario)


async def test_pytest_httpx_still_steps_in(httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(url="http://nowhere.invalid/", text="made up")
    async with httpx.AsyncClient(transport=PooledTransport(ConnectionPool())) as client:
        assert (await client.get("http://nowhere.invalid/")).text == "made up"
