"""Calls cancelled at random points, and then: is the pool alive, and is anything still leased?

    python benchmarks/cancellation.py [--calls 30000] [--seconds 120]

More callers than there are connections make calls that are cancelled after 0.1 to 300 ms, unless they are over: while
they wait for a place, connect, send, or read. The server, a process of its own, answers at once or late, hangs, or
drops the connection. Under asyncio every second call is cancelled by asyncio.timeout(), the others by a scope of anyio.
"Leaked" are connections that are open at the server, but not in the pool's books.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import time
from collections import Counter
from multiprocessing.connection import Connection

import anyio
import httpx
from instantly_async._core.connection_pool import ConnectionPool
from rich import box
from rich.console import Console
from rich.table import Table
from server_process import server_process

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
                if request.startswith(b"GET /open "):
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


class _PooledTransport(httpx.AsyncHTTPTransport):
    def __init__(self, pool: ConnectionPool) -> None:
        self._pool = pool  # type: ignore[assignment]


async def _get(transport: httpx.AsyncBaseTransport, url: str, pool_seconds: float = 60) -> bytes:
    timeout = httpx.Timeout(60, pool=pool_seconds).as_dict()
    response = await transport.handle_async_request(httpx.Request("GET", url, extensions={"timeout": timeout}))
    return await response.aread()


async def _cancelled_calls(
    transport: httpx.AsyncBaseTransport, url: str, connections: int, calls: int, seconds: float, backend: str
) -> Counter[str]:
    """Make calls until so many have been cancelled, or the time is up."""
    dice = random.Random(connections)
    outcomes: Counter[str] = Counter()

    async def call(native: bool) -> None:
        patience = 10 ** dice.uniform(-4, -0.5)
        outcomes["calls"] += 1
        try:
            if native:
                async with asyncio.timeout(patience):
                    body = await _get(transport, url)
            else:
                with anyio.fail_after(patience):
                    body = await _get(transport, url)
            assert body == BODY
            outcomes["answered"] += 1
        except TimeoutError:
            outcomes["cancelled"] += 1
        except httpx.RemoteProtocolError:
            outcomes["dropped"] += 1

    async def caller() -> None:
        while outcomes["cancelled"] < calls and time.monotonic() < deadline:
            await call(native=backend == "asyncio" and outcomes["calls"] % 2 == 0)

    deadline = time.monotonic() + seconds
    async with anyio.create_task_group() as tasks:
        for _ in range(connections * 5 // 4):
            tasks.start_soon(caller)
    return outcomes


async def _alive(transport: httpx.AsyncBaseTransport, url: str) -> bool:
    try:
        for _ in range(20):
            await _get(transport, url + "/open", pool_seconds=3)
    except httpx.HTTPError:
        return False
    return True


async def _open_at_server(transport: httpx.AsyncBaseTransport, url: str, expected: int) -> int:
    """How many connections the server has open, as soon as it has noticed all that were closed."""
    for _ in range(50):
        found = int(await _get(transport, url + "/open"))
        if found <= expected:
            break
        await anyio.sleep(0.1)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description="Cancel calls at random points, and see what is left of the pool.")
    parser.add_argument("--calls", type=int, default=30_000, help="how many calls are to be cancelled in each run")
    parser.add_argument("--seconds", type=float, default=120, help="a run ends after this time at the latest")
    arguments = parser.parse_args()

    console = Console()
    table = Table("pool", "loop", title="After cancelled calls", box=box.SIMPLE_HEAD, pad_edge=False)
    for column in ("places", "cancelled", "answered", "s", "leased", "leaked", "alive"):
        table.add_column(column, justify="right")
    failed = False
    for backend in ("asyncio", "trio"):
        for connections in (20, 100):
            for name in ("ours", "httpx"):

                async def scenario(
                    name: str = name, connections: int = connections, backend: str = backend
                ) -> tuple[Counter[str], float, str, str, bool]:
                    started = time.monotonic()
                    if name == "httpx":  # in less time, as most of its runs only wait for a dead pool
                        limits = httpx.Limits(max_connections=connections, max_keepalive_connections=connections)
                        theirs = httpx.AsyncHTTPTransport(limits=limits)
                        outcomes = await _cancelled_calls(
                            theirs, url, connections, arguments.calls, arguments.seconds / 4, backend
                        )
                        return outcomes, time.monotonic() - started, "", "", await _alive(theirs, url)
                    pool = ConnectionPool(max_connections=connections)
                    async with _PooledTransport(pool) as ours:
                        outcomes = await _cancelled_calls(
                            ours, url, connections, arguments.calls, arguments.seconds, backend
                        )
                        seconds, leased = time.monotonic() - started, pool.leased
                        alive = await _alive(ours, url)
                        surplus = await _open_at_server(ours, url, pool.idle) - pool.idle
                        return outcomes, seconds, str(leased), str(surplus), alive and leased == surplus == 0

                with server_process(_serve) as url, console.status(f"{name}, {backend}, {connections} connections"):
                    outcomes, seconds, leased, surplus, fine = anyio.run(scenario, backend=backend)
                failed |= name == "ours" and not fine
                table.add_row(
                    name,
                    backend,
                    str(connections),
                    *(f"{outcomes[kind]:,}" for kind in ("cancelled", "answered")),
                    f"{seconds:.0f}",
                    leased,
                    surplus,
                    "yes" if fine else "NO",
                )
    console.print(table)
    raise SystemExit(failed)


if __name__ == "__main__":
    main()
