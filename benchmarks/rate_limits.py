"""The worst second at the server beside the limit, and what waiting calls cost.

    python benchmarks/rate_limits.py [--seconds 6] [--waiting 20000]

The server, a process of its own, notes when each request has arrived. The worst second is the one, starting anywhere,
in which most of them did: no more than the limit, whatever calls go through. A server that stands still is the
exception: it finds at once what has waited in its buffers, a request for each connection at most, beside what is sent
then. CPU time is the client's alone.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import time
from bisect import bisect_left
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from multiprocessing.connection import Connection

import anyio
import httpx
from attrs import frozen
from rich import box
from rich.console import Console
from rich.table import Table
from server_process import server_process

from instantly_async import InstantlyClient, InstantlyError, LocalRateLimiter, RateLimit


class _Server:
    """Answers in a way that the first part of the path names; "/arrivals" with when requests have arrived."""

    def __init__(self) -> None:
        self._dice = random.Random(1)
        self._arrivals: list[float] = []

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            while True:
                request = await reader.readuntil(b"\r\n\r\n")
                way = request.split(b" ", 2)[1].split(b"/")[1].decode()
                if way == "arrivals":
                    writer.write(_answer(200, json.dumps(self._arrivals).encode()))
                else:
                    self._arrivals.append(time.monotonic())
                    await self._respond(way, writer)
                await writer.drain()
        writer.close()

    async def _respond(self, way: str, writer: asyncio.StreamWriter) -> None:
        if way == "slow":
            await asyncio.sleep(self._dice.uniform(0, 2))
        if way == "stalls" and len(self._arrivals) == 100:
            time.sleep(4)  # noqa: ASYNC251 - all of the server stands still
        if way == "fails" and self._dice.random() < 0.3:
            writer.write(_answer(503, b"{}"))
            return
        if way == "drops" and self._dice.random() < 0.3:
            raise ConnectionAbortedError
        writer.write(_answer(200, b'{"id":"1"}', close=way == "new"))
        if way == "new":
            raise ConnectionAbortedError


def _answer(status: int, body: bytes, *, close: bool = False) -> bytes:
    head = f"HTTP/1.1 {status} OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n"
    return head.encode() + (b"Connection: close\r\n" if close else b"") + b"\r\n" + body


def _serve(pipe: Connection) -> None:
    async def forever() -> None:
        server = await asyncio.start_server(_Server().serve, "127.0.0.1", 0, backlog=1_000)
        pipe.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(forever())


@frozen
class Scenario:
    name: str
    way: str
    limit: int
    tasks: int
    connections: int = 100
    cancelled: bool = False

    @property
    def most(self) -> int:
        """The most requests that may arrive in a second."""
        return self.limit + self.connections if self.way == "stalls" else self.limit


SCENARIOS = [
    Scenario("answers at once", "ok", 100, 500),
    Scenario("answers at once, limit of 20", "ok", 20, 300),
    Scenario("a new connection for every call", "new", 100, 500),
    Scenario("answers after 0 to 2 s", "slow", 100, 500),
    Scenario("5 connections, the server stands still for 4 s", "stalls", 100, 500, connections=5),
    Scenario("100 connections, the server stands still for 4 s", "stalls", 100, 500),
    Scenario("retries after 503", "fails", 100, 500),
    Scenario("retries after dropped connections", "drops", 100, 500),
    Scenario("cancelled after 0 to 300 ms", "ok", 100, 500, cancelled=True),
    Scenario("cancelled, slow", "slow", 100, 500, cancelled=True),
]


async def _arrivals(url: str, scenario: Scenario, seconds: float) -> list[float]:
    """When requests arrived of tasks that call for so many seconds."""
    dice = random.Random(2)
    limiter = LocalRateLimiter((RateLimit(scenario.limit, 1),))
    limits = httpx.Limits(max_connections=scenario.connections)
    base = f"{url}/{scenario.way}"
    async with InstantlyClient("key", base_url=base, rate_limiter=limiter, limits=limits, timeout=60) as client:

        async def caller() -> None:
            while True:
                patience = dice.uniform(0, 0.3) if scenario.cancelled else None
                with suppress(InstantlyError), anyio.move_on_after(patience):
                    await client.custom_tags.get("1")

        with anyio.move_on_after(seconds):
            async with anyio.create_task_group() as tasks:
                for _ in range(scenario.tasks):
                    tasks.start_soon(caller)
    async with httpx.AsyncClient() as other:
        return list((await other.get(f"{url}/arrivals", timeout=60)).json())


def _worst(arrivals: list[float]) -> int:
    return max(bisect_left(arrivals, at + 1) - number for number, at in enumerate(arrivals))


@asynccontextmanager
async def _waiting(count: int) -> AsyncIterator[None]:
    """So many calls that wait for a slot."""
    limiter = LocalRateLimiter((RateLimit(1, 3_600),))
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"id": "1"}))
    async with (
        InstantlyClient("key", transport=transport, rate_limiter=limiter, timeout=None) as client,
        anyio.create_task_group() as tasks,
    ):
        for _ in range(count + 1):
            tasks.start_soon(client.custom_tags.get, "1")
        await anyio.wait_all_tasks_blocked()
        assert limiter.status().waiting == count
        yield
        tasks.cancel_scope.cancel()


async def _cost(count: int, seconds: float) -> float:
    """The part of a core that so many waiting calls take."""
    async with _waiting(count):
        cpu = time.process_time()
        await anyio.sleep(seconds)
        return (time.process_time() - cpu) / seconds


def main() -> None:
    parser = argparse.ArgumentParser(description="The worst second at the server, and what waiting calls cost.")
    parser.add_argument("--seconds", type=float, default=6)
    parser.add_argument("--waiting", type=int, default=20_000)
    arguments = parser.parse_args()
    console, over = Console(width=110), False

    table = Table("calls", "loop", title=f"{arguments.seconds:.0f} s of calls", box=box.SIMPLE_HEAD)
    for column in ("tasks", "limit a second", "worst second", "a second on average"):
        table.add_column(column, justify="right")
    for scenario in SCENARIOS:
        for backend in ("asyncio", "trio"):
            with server_process(_serve) as url, console.status(f"{scenario.name}, {backend}"):
                arrivals: list[float] = anyio.run(_arrivals, url, scenario, arguments.seconds, backend=backend)
            worst = _worst(arrivals)
            over |= worst > scenario.most
            average = len(arrivals) / arguments.seconds
            numbers = (f"{scenario.tasks}", f"{scenario.limit}", f"{worst}", f"{average:.0f}")
            table.add_row(scenario.name if backend == "asyncio" else "", backend, *numbers)
    console.print(table)

    for backend in ("asyncio", "trio"):
        share = anyio.run(_cost, arguments.waiting, 5.0, backend=backend)
        console.print(f"{arguments.waiting:,} waiting calls, {backend}: {share:.2%} of a core")
    raise SystemExit(over)


if __name__ == "__main__":
    main()
