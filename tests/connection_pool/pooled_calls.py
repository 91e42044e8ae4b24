"""Calls through a connection pool, and what has to be true after them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import anyio
import anyio.lowlevel
import httpcore
import httpx

from instantly_async._core.connection_pool import ConnectionPool

from ..loopback import Server

Run = Callable[[Callable[[], Awaitable[Any]]], Any]


class PooledTransport(httpx.AsyncHTTPTransport):
    """httpx's transport with our pool in the place of its own."""

    def __init__(self, pool: ConnectionPool) -> None:
        # Not httpx's constructor: all that it does is to make a pool and an SSL context.
        self._pool = pool  # type: ignore[assignment]


async def send(
    pool: ConnectionPool, url: str, content: AsyncIterator[bytes] | None = None, **extensions: Any
) -> httpcore.Response:
    """Send a request and return when the head of the answer is there."""
    method, headers = "GET", [(b"Host", b"localhost")]
    if content is not None:
        method, headers = "POST", [*headers, (b"Transfer-Encoding", b"chunked")]
    extensions = {"sni_hostname": "localhost", **extensions}
    request = httpcore.Request(method, url, headers=headers, content=content, extensions=extensions)
    return await pool.handle_async_request(request)


async def get(pool: ConnectionPool, url: str, **extensions: Any) -> bytes:
    return await (await send(pool, url, **extensions)).aread()


async def until(condition: Callable[[], bool]) -> None:
    """Wait for what has no event of its own, such as a socket of the server in its thread."""
    with anyio.fail_after(10):
        while not condition():  # noqa: ASYNC110
            await anyio.sleep(0.002)


async def nothing_left(pool: ConnectionPool, server: Server) -> None:
    """No place is taken, and no connection is open but those that the pool keeps."""
    assert pool.leased == 0
    await until(lambda: server.open == pool.idle)


async def healthy(pool: ConnectionPool, server: Server) -> None:
    await nothing_left(pool, server)
    assert await get(pool, server.url + "/ok") == b"0123456789"
    await nothing_left(pool, server)


def stream_of(response: httpcore.Response) -> object:
    """The network stream that an answer came on, by which two connections can be told apart."""
    return response.extensions["network_stream"]


async def idle_connections(pool: ConnectionPool, server: Server, count: int) -> list[object]:
    """Make a pool keep some idle connections; the last of the list was used last."""
    responses = [await send(pool, server.url + "/ok") for _ in range(count)]
    for response in responses:
        await response.aread()
    return [stream_of(response) for response in responses]


Call = Callable[[], Awaitable[Any]]


async def cancel_scope(call: Call, turns: int) -> bool:
    """Cancel a call after some turns of the event loop. True if it was over before."""
    over = False

    async def watched() -> None:
        nonlocal over
        await call()
        over = True

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(watched)
        for _ in range(turns):
            await anyio.lowlevel.checkpoint()
        tasks.cancel_scope.cancel()
    return over
