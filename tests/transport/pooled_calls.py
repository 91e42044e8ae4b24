"""Calls through a connection pool, and what has to be true after them."""

from __future__ import annotations

import ssl
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any

import anyio
import anyio.lowlevel
import httpx

from instantly_async._core.transport.call import Call
from instantly_async._core.transport.connection import Answer, Connection, Outgoing
from instantly_async._core.transport.connection_pool import ConnectionPool
from instantly_async._core.transport.origin import Origin
from instantly_async._core.transport.route import Route

from ..loopback import Server

Run = Callable[[Callable[[], Awaitable[Any]]], Any]
OneCall = Callable[[], Awaitable[Any]]


@contextmanager
def pool_to(
    url: str,
    context: ssl.SSLContext | None = None,
    *,
    max_connections: int | None = 100,
    max_idle: int | None = None,
    idle_seconds: float | None = 4.0,
) -> Iterator[ConnectionPool]:
    """A pool of connections to the origin of a URL."""
    route = Route(Origin.of(httpx.URL(url)), ssl_context=context)
    pool = ConnectionPool(route, max_connections=max_connections, max_idle=max_idle, idle_seconds=idle_seconds)
    try:
        yield pool
    finally:
        pool.close()


async def exchange(pool: ConnectionPool, path: str, content: bytes = b"", /, **limits: float) -> Answer:
    """Send a request; the limits are those of its phases, by name."""
    method, headers = b"GET", [(b"Host", b"localhost")]
    if content:
        method, headers = b"POST", [*headers, (b"Content-Length", b"%d" % len(content))]
    return await pool.exchange(Outgoing(method, path.encode(), headers, content, None), Call(limits))


async def get(pool: ConnectionPool, path: str, /, **limits: float) -> bytes:
    return (await exchange(pool, path, **limits)).content


async def until(condition: Callable[[], bool]) -> None:
    """Wait for what has no event of its own, such as a socket of the server in its thread."""
    with anyio.fail_after(10):
        while not condition():  # noqa: ASYNC110
            await anyio.sleep(0.002)


async def place_given_on(pool: ConnectionPool) -> None:
    """Wait until a place went to the one who waits for it, and no turn of the event loop longer."""
    while pool._waiting:
        await anyio.lowlevel.checkpoint()


async def nothing_left(pool: ConnectionPool, server: Server) -> None:
    """No place is taken, and no connection is open but those that the pool keeps."""
    assert pool.leased == 0
    await until(lambda: server.open == pool.idle)


async def healthy(pool: ConnectionPool, server: Server) -> None:
    await nothing_left(pool, server)
    assert await get(pool, "/ok") == b"0123456789"
    await nothing_left(pool, server)


def kept(pool: ConnectionPool) -> list[Connection]:
    """The idle connections; the one that was used last stands last."""
    return list(pool._idle)


async def make_idle(pool: ConnectionPool, count: int) -> list[Connection]:
    """Make a pool keep so many more idle connections, by as many calls at once."""
    async with anyio.create_task_group() as tasks:
        for _ in range(count):
            tasks.start_soon(get, pool, "/ok")
    return kept(pool)


async def cancel_scope(call: OneCall, turns: int) -> bool:
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
