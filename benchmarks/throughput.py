"""Small GETs over loopback: the SDK beside a bare httpx client.

    python benchmarks/throughput.py [--rounds 7] [--calls 1000]

The clients take turns within each round, so that whatever else the machine does hits all of them alike. The tables give
medians over the rounds; the server is a process of its own, and CPU time is the client's alone.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from multiprocessing.connection import Connection
from statistics import median

import anyio
import httpx
from rich import box
from rich.console import Console
from rich.table import Table
from server_process import server_process

from instantly_async import InstantlyClient, LocalRateLimiter, RateLimit

CONCURRENCY = (1, 20, 100)
TIMEOUT = httpx.Timeout(30)
HEADERS = {"Authorization": "Bearer key", "Accept": "application/json", "User-Agent": "benchmark/1.0"}
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


@asynccontextmanager
async def bare_httpx(url: str) -> AsyncIterator[Call]:
    """What one writes without an SDK: a call, a check of the status, the JSON."""
    async with httpx.AsyncClient(headers=HEADERS, timeout=TIMEOUT) as client:
        yield _json_through(client, url)


@asynccontextmanager
async def instantly(url: str) -> AsyncIterator[Call]:
    """The SDK as it comes, models and all; only the API's rate limits are out of the way."""
    async with InstantlyClient("key", base_url=url, rate_limiter=PLENTY) as client:
        yield lambda: client.custom_tags.list(limit=10)


def _json_through(client: httpx.AsyncClient, url: str) -> Call:
    async def call() -> object:
        response = await client.get(f"{url}/api/v2/custom-tags", params={"limit": 10})
        return response.raise_for_status().json()

    return call


PLENTY = LocalRateLimiter(limits=(RateLimit(calls=1_000_000, seconds=1),))
CLIENTS = {
    "httpx.AsyncClient, JSON only": bare_httpx,
    "InstantlyClient, models": instantly,
}
FIRST, *_, LAST = CLIENTS


async def _measure(client: str, url: str, concurrency: int, calls: int) -> tuple[float, float]:
    """Requests per second, and microseconds of CPU time per request."""
    async with CLIENTS[client](url) as call:

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
    parser = argparse.ArgumentParser(description="Requests per second over loopback, the SDK beside bare httpx.")
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

    with server_process(_serve) as url:
        anyio.run(rounds)

    title = f"{arguments.rounds} rounds of {arguments.calls} GETs"
    table = Table("tasks", "client", title=title, box=box.SIMPLE_HEAD)
    for column in ("requests/s", "ratio", "CPU µs each", "ratio"):
        table.add_column(column, justify="right")
    for concurrency in CONCURRENCY:
        base = results[FIRST, concurrency]
        for client in CLIENTS:
            measured = results[client, concurrency]
            pairs = list(zip(measured, base, strict=True))
            table.add_row(
                str(concurrency) if client == FIRST else "",
                client,
                f"{median(speed for speed, _ in measured):,.0f}",
                f"{median(ours[0] / its[0] for ours, its in pairs):.2f}",
                f"{median(cpu for _, cpu in measured):,.0f}",
                f"{median(ours[1] / its[1] for ours, its in pairs):.2f}",
                end_section=client == LAST,
            )
    Console(width=110).print(table)


if __name__ == "__main__":
    main()
