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
from reporting import Rows, print_table
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
CLIENTS = {"httpx, JSON only": bare_httpx, "instantly-async": instantly}
HEADS = ["small GETs at a time", "httpx/s", "ours/s", "ratio", "httpx µs of CPU", "ours", "ratio"]


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


def measure(rounds: int = 7, calls: int = 1000) -> Rows:
    """One row for each number of concurrent callers."""
    results: dict[int, list[tuple[float, float, float, float]]] = {number: [] for number in CONCURRENCY}

    async def take_turns(url: str) -> None:
        for _ in range(rounds):
            for concurrency, measured in results.items():
                its, ours = [await _measure(client, url, concurrency, calls) for client in CLIENTS]
                measured.append((its[0], ours[0], its[1], ours[1]))

    with server_process(_serve) as url:
        anyio.run(take_turns, url)
    return {str(concurrency): _cells(measured) for concurrency, measured in results.items()}


def _cells(measured: list[tuple[float, float, float, float]]) -> list[str]:
    cells = []
    for its, ours in ((0, 1), (2, 3)):
        cells += [f"{median(one[its] for one in measured):,.0f}", f"{median(one[ours] for one in measured):,.0f}"]
        cells.append(f"{median(one[ours] / one[its] for one in measured):.2f}")
    return cells


def main() -> None:
    parser = argparse.ArgumentParser(description="Requests per second over loopback, the SDK beside bare httpx.")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--calls", type=int, default=1000)
    arguments = parser.parse_args()
    print_table("Small GETs over loopback", HEADS, measure(arguments.rounds, arguments.calls))


if __name__ == "__main__":
    main()
