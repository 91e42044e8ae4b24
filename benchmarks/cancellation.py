"""Calls cancelled at random points, and then: is the pool alive, and is anything still leased?

    python benchmarks/cancellation.py [--calls 30000] [--seconds 120]

More callers than there are connections make calls that are cancelled after 0.1 to 300 ms, unless they are over: while
they wait for a place, connect, send, or read. The server, a process of its own, answers at once or late, hangs, or
drops the connection. Then the same through a proxy, which is another process. Under asyncio every second call is
cancelled by asyncio.timeout(), the others by a scope of anyio. "Leaked" are connections that are open at the server,
but not in the pool's books; the proxy keeps one connection to the server for each of its own.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from itertools import product
from multiprocessing.connection import Connection
from typing import Any, TypeAlias

import anyio
import httpx
from attrs import frozen
from forwarding_proxy import serve_proxy
from rich import box
from rich.console import Console
from rich.table import Table
from server_process import server_process

from instantly_async._core.transport.failure import TransportError
from instantly_async._core.transport.origin import Origin
from instantly_async._core.transport.own import OwnTransport
from instantly_async._core.transport.route import route_to

Send: TypeAlias = Callable[[httpx.Request], Awaitable[httpx.Response]]

HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n"
BODY = b"0123456789"


class _Server:
    """Answers "/" in a way that chance decides, and "/open" with the number of connections that are open."""

    def __init__(self) -> None:
        self._dice = random.Random(1)
        self._open = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._open += 1
        try:
            while True:
                request = await reader.readuntil(b"\r\n\r\n")
                if b"/open HTTP/1.1" in request:
                    writer.write(HEAD + b"%010d" % self._open)
                else:
                    await self._answer(reader, writer)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            self._open -= 1
            writer.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        chance = self._dice.random()
        if chance < 0.60:
            writer.write(HEAD + BODY)
        elif chance < 0.75:
            await asyncio.sleep(self._dice.uniform(0, 0.02))
            writer.write(HEAD + BODY)
        elif chance < 0.90:
            writer.write(HEAD + BODY[:5])
            await asyncio.sleep(self._dice.uniform(0, 0.02))
            writer.write(BODY[5:])
        elif chance < 0.95:
            await reader.read()
        else:
            writer.write(HEAD + BODY[:5])
            raise ConnectionAbortedError


def _serve(pipe: Connection) -> None:
    async def forever() -> None:
        server = await asyncio.start_server(_Server().serve, "127.0.0.1", 0, backlog=500)
        pipe.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(forever())


@frozen
class _Run:
    pool: str
    backend: str
    connections: int
    url: str
    proxy: str | None
    calls: int
    seconds: float


@frozen
class _Outcome:
    counts: Counter[str]
    seconds: float
    leased: int | None  # None where nobody knows
    leaked: int | None
    alive: bool

    @property
    def fine(self) -> bool:
        return self.alive and not self.leased and not self.leaked


async def _measure(run: _Run) -> _Outcome:
    limits = httpx.Limits(max_connections=run.connections, max_keepalive_connections=run.connections)
    if run.pool == "httpx":
        return await _of_httpx(httpx.AsyncHTTPTransport(limits=limits, proxy=run.proxy), run)
    started = time.monotonic()
    own = OwnTransport(route_to(Origin.of(httpx.URL(run.url)), run.proxy, None), limits, None)
    counts = await _cancelled_calls(own.send, run, run.seconds)
    seconds, leased = time.monotonic() - started, own.pool.leased
    alive = await _alive(own.send, run.url)
    leaked = await _open_at_server(own, run.url) - own.pool.idle
    own.close()
    return _Outcome(counts, seconds, leased, leaked, alive)


async def _of_httpx(transport: httpx.AsyncHTTPTransport, run: _Run) -> _Outcome:
    async def send(request: httpx.Request) -> httpx.Response:
        response = await transport.handle_async_request(request)
        await response.aread()
        return response

    started = time.monotonic()
    counts = await _cancelled_calls(send, run, run.seconds / 4)  # most of it only waits for a dead pool
    seconds = time.monotonic() - started
    return _Outcome(counts, seconds, None, None, await _alive(send, run.url))


async def _get(send: Send, url: str, pool_seconds: float = 60) -> bytes:
    timeout = httpx.Timeout(60, pool=pool_seconds).as_dict()
    return (await send(httpx.Request("GET", url, extensions={"timeout": timeout}))).content


async def _cancelled_calls(send: Send, run: _Run, seconds: float) -> Counter[str]:
    """Make calls until so many have been cancelled, or the time is up."""
    dice = random.Random(run.connections)
    counts: Counter[str] = Counter()

    async def call(native: bool) -> None:
        patience = 10 ** dice.uniform(-4, -0.5)
        counts["calls"] += 1
        try:
            if native:
                async with asyncio.timeout(patience):
                    body = await _get(send, run.url)
            else:
                with anyio.fail_after(patience):
                    body = await _get(send, run.url)
            assert body == BODY
            counts["answered"] += 1
        except TimeoutError:
            counts["cancelled"] += 1
        except (httpx.TransportError, TransportError):
            counts["dropped"] += 1

    async def caller() -> None:
        while counts["cancelled"] < run.calls and time.monotonic() < deadline:
            await call(native=run.backend == "asyncio" and counts["calls"] % 2 == 0)

    deadline = time.monotonic() + seconds
    async with anyio.create_task_group() as tasks:
        for _ in range(run.connections * 5 // 4):
            tasks.start_soon(caller)
    return counts


async def _alive(send: Send, url: str) -> bool:
    try:
        for _ in range(20):
            await _get(send, url + "/open", pool_seconds=3)
    except (httpx.TransportError, TransportError):
        return False
    return True


async def _open_at_server(own: OwnTransport, url: str) -> int:
    """How many connections the server has open, as soon as it has noticed all that were closed."""
    for _ in range(50):
        found = int(await _get(own.send, url + "/open"))
        if found <= own.pool.idle:
            break
        await anyio.sleep(0.1)
    return found


@contextmanager
def _proxy(way: str) -> Iterator[str | None]:
    if way == "direct":
        yield None
    else:
        with server_process(serve_proxy) as url:
            yield url


def main() -> None:
    parser = argparse.ArgumentParser(description="Cancel calls at random points, and see what is left of the pool.")
    parser.add_argument("--calls", type=int, default=30_000, help="how many calls are to be cancelled in each run")
    parser.add_argument("--seconds", type=float, default=120, help="a run ends after this time at the latest")
    arguments = parser.parse_args()

    console = Console()
    table = Table("way", "loop", "places", "pool", title="After cancelled calls", box=box.SIMPLE_HEAD, pad_edge=False)
    for column in ("cancelled", "answered", "s", "leased", "leaked", "alive"):
        table.add_column(column, justify="right")
    failed = False
    for way, backend, connections, pool in product(
        ("direct", "proxy"), ("asyncio", "trio"), (20, 100), ("ours", "httpx")
    ):
        with (
            server_process(_serve) as url,
            _proxy(way) as proxy,
            console.status(f"{way}, {backend}, {connections} connections, {pool}"),
        ):
            run = _Run(pool, backend, connections, url, proxy, arguments.calls, arguments.seconds)
            outcome = anyio.run(_measure, run, backend=backend)
        failed |= pool == "ours" and not outcome.fine
        table.add_row(way, backend, str(connections), pool, *_cells(outcome))
    console.print(table)
    raise SystemExit(failed)


def _cells(outcome: _Outcome) -> list[str]:
    numbers: list[Any] = [f"{outcome.counts[kind]:,}" for kind in ("cancelled", "answered")]
    numbers += [f"{outcome.seconds:.0f}", outcome.leased, outcome.leaked]
    return [*("" if number is None else str(number) for number in numbers), "yes" if outcome.fine else "NO"]


if __name__ == "__main__":
    main()
