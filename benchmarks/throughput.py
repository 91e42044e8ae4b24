"""Small GETs over loopback: our connection pool beside httpx's.

    python benchmarks/throughput.py [--backend trio] [--rounds 7] [--calls 1000]

The clients take turns within each round, so that whatever else the machine does hits all of them alike. The tables give
medians over the rounds; the server is a process of its own, and CPU time is the client's alone.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import multiprocessing
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from statistics import median
from typing import Any

import anyio
import httpx
from rich import box
from rich.console import Console
from rich.table import Table

from instantly_async.connection_pool import ConnectionPool

CONCURRENCY = (1, 20, 100)
TIMEOUT = httpx.Timeout(30)
HEADERS = {"Authorization": "Bearer key", "Accept": "application/json", "User-Agent": "benchmark"}
ITEMS = [{"id": f"0190-{number}", "email": f"name{number}@example.com", "status": 1} for number in range(10)]
BODY = json.dumps({"items": ITEMS, "next_starting_after": "0190-9"}).encode()
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b" % (len(BODY), BODY)

Call = Callable[[], Awaitable[object]]


class _Answering(asyncio.Protocol):
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        if data.endswith(b"\r\n\r\n"):  # a small request comes in one piece
            self._transport.write(ANSWER)


def _serve(pipe: Connection) -> None:
    async def forever() -> None:
        server = await asyncio.get_running_loop().create_server(_Answering, "127.0.0.1", 0, backlog=500)
        pipe.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(forever())


@contextmanager
def server() -> Iterator[str]:
    """A server in a process of its own; gives its URL."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=_serve, args=[there], daemon=True)
    process.start()
    try:
        yield f"http://127.0.0.1:{here.recv()}"
    finally:
        process.terminate()
        process.join()


class _PooledTransport(httpx.AsyncHTTPTransport):
    def __init__(self) -> None:
        self._pool = ConnectionPool(max_connections=100)  # type: ignore[assignment]


def _through(client: httpx.AsyncClient, url: str) -> Call:
    async def call() -> None:
        (await client.get(url)).raise_for_status()

    return call


def _directly(transport: httpx.AsyncBaseTransport, url: str) -> Call:
    """As instantly_async sends its requests: without httpx.AsyncClient in the way."""
    extensions: dict[str, Any] = {"timeout": TIMEOUT.as_dict()}

    async def call() -> None:
        response = await transport.handle_async_request(
            httpx.Request("GET", url, headers=HEADERS, extensions=extensions)
        )
        await response.aread()
        assert response.is_success

    return call


CLIENTS = ("httpx.AsyncClient", "the same with our pool", "our pool, no AsyncClient")


async def _measure(client: str, url: str, concurrency: int, calls: int) -> tuple[float, float]:
    """Requests per second, and microseconds of CPU time per request."""
    transport = None if client == CLIENTS[0] else _PooledTransport()
    async with httpx.AsyncClient(transport=transport, headers=HEADERS, timeout=TIMEOUT) as http:
        call = _directly(transport, url) if transport and client == CLIENTS[2] else _through(http, url)

        async def caller(count: int) -> None:
            for _ in range(count):
                await call()

        async def all_callers(count: int) -> None:
            async with anyio.create_task_group() as tasks:
                for _ in range(concurrency):
                    tasks.start_soon(caller, count)

        await all_callers(2)  # makes the connections
        started, cpu = time.perf_counter(), time.process_time()
        await all_callers(calls // concurrency)
        seconds, cpu = time.perf_counter() - started, time.process_time() - cpu
    return calls / seconds, cpu / calls * 1e6


def main() -> None:
    parser = argparse.ArgumentParser(
        description="Requests per second over loopback, our connection pool beside httpx's."
    )
    parser.add_argument("--backend", choices=["asyncio", "trio"], default="asyncio")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--calls", type=int, default=1000)
    arguments = parser.parse_args()

    results: dict[tuple[str, int], list[tuple[float, float]]] = {}

    async def rounds() -> None:
        for _ in range(arguments.rounds):
            for concurrency in CONCURRENCY:
                for client in CLIENTS:
                    result = await _measure(client, url, concurrency, arguments.calls)
                    results.setdefault((client, concurrency), []).append(result)

    with server() as url:
        anyio.run(rounds, backend=arguments.backend)

    title = f"{arguments.backend}, {arguments.rounds} rounds of {arguments.calls} GETs"
    table = Table("tasks", "client", title=title, box=box.SIMPLE_HEAD)
    for column in ("requests/s", "ratio", "CPU µs each", "ratio"):
        table.add_column(column, justify="right")
    for concurrency in CONCURRENCY:
        base = results[CLIENTS[0], concurrency]
        for client in CLIENTS:
            measured = results[client, concurrency]
            pairs = list(zip(measured, base, strict=True))
            table.add_row(
                str(concurrency) if client == CLIENTS[0] else "",
                client,
                f"{median(speed for speed, _ in measured):,.0f}",
                f"{median(ours[0] / its[0] for ours, its in pairs):.2f}",
                f"{median(cpu for _, cpu in measured):,.0f}",
                f"{median(ours[1] / its[1] for ours, its in pairs):.2f}",
                end_section=client == CLIENTS[-1],
            )
    Console().print(table)


if __name__ == "__main__":
    main()
