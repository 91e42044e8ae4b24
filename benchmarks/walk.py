"""A walk over 100,000 leads of a loopback server: the SDK's models beside a bare httpx loop that parses JSON only.

    python benchmarks/walk.py [--rounds 5] [--leads 100000]

The walkers take turns within each round; the table gives medians over the rounds. The server is a process of its own,
and has its pages ready. With prefetch the next page is under way while one is being worked on.
"""

from __future__ import annotations

import argparse
import asyncio
import re
import time
from collections.abc import Awaitable, Callable
from multiprocessing.connection import Connection
from statistics import median

import anyio
import httpx
from pages import ITEMS, page
from reporting import Rows, print_table
from server_process import server_process
from throughput import HEADERS, PLENTY, TIMEOUT

from instantly_async import InstantlyClient
from instantly_async._core import json_codec

KINDS = 10  # pages that are not alike
CURSOR = re.compile(rb'"starting_after":\s*"(\d+)"')
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b"

HEADS = ["walk", "seconds", "ratio to httpx"]

Walk = Callable[[str], Awaitable[int]]


class _Pages(asyncio.Protocol):
    """Gives pages whose cursors are numbers."""

    pages: list[bytes]
    last: int

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._request = b""

    def data_received(self, data: bytes) -> None:
        self._request += data
        if not self._request.endswith(b"}"):
            return
        found = CURSOR.search(self._request)
        self._request = b""
        number = int(found[1]) if found else 0
        cursor = b"null" if number == self.last else b'"%d"' % (number + 1)
        body = self.pages[number % KINDS] + cursor + b"}"
        self._transport.write(HEAD % (len(body), body))


def _serve(pipe: Connection) -> None:
    async def forever() -> None:
        _Pages.last = pipe.recv() // ITEMS - 1
        _Pages.pages = [re.sub(rb'"[^"]*"\}$', b"", page("LeadPage", seed)) for seed in range(KINDS)]
        server = await asyncio.get_running_loop().create_server(_Pages, "127.0.0.1", 0)
        pipe.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(forever())


async def bare_httpx(url: str) -> int:
    """What one writes without an SDK: the cursor by hand, and dicts."""
    count, cursor = 0, None
    async with httpx.AsyncClient(headers=HEADERS, timeout=TIMEOUT) as client:
        while True:
            body = {"limit": ITEMS} if cursor is None else {"limit": ITEMS, "starting_after": cursor}
            response = await client.post(f"{url}/api/v2/leads/list", json=body)
            leads = response.raise_for_status().json()
            for _ in leads["items"]:
                count += 1
            if (cursor := leads["next_starting_after"]) is None:
                return count


def instantly(*, prefetch: int = 0, with_orjson: bool = False) -> Walk:
    """The SDK as it comes, or with the extra `speed`."""

    async def walk(url: str) -> int:
        count, installed = 0, json_codec.orjson
        json_codec.orjson = installed if with_orjson else None  # type: ignore[assignment]
        try:
            client = InstantlyClient("key", base_url=url, rate_limiter=PLENTY)
            async with client, client.leads.list(prefetch=prefetch) as leads:
                async for _ in leads:
                    count += 1
        finally:
            json_codec.orjson = installed
        return count

    return walk


WALKERS: dict[str, Walk] = {
    "httpx.AsyncClient, JSON only": bare_httpx,
    "InstantlyClient, models": instantly(),
    "InstantlyClient, prefetch=1": instantly(prefetch=1),
    "InstantlyClient with orjson": instantly(with_orjson=True),
    "InstantlyClient with orjson, prefetch=1": instantly(prefetch=1, with_orjson=True),
}
FIRST = next(iter(WALKERS))


def measure(rounds: int = 5, leads: int = 100_000) -> Rows:
    """One row for each walker."""
    seconds: dict[str, list[float]] = {name: [] for name in WALKERS}

    async def take_turns(url: str) -> None:
        for _ in range(rounds):
            for name, walk in WALKERS.items():
                started = time.perf_counter()
                count = await walk(url)
                seconds[name].append(time.perf_counter() - started)
                assert count == leads, f"{name} saw {count} leads"

    with server_process(_serve, leads) as url:
        anyio.run(take_turns, url)
    return {
        name: [
            f"{median(measured):.2f}",
            f"{median(ours / its for ours, its in zip(measured, seconds[FIRST], strict=True)):.2f}",
        ]
        for name, measured in seconds.items()
    }


def main() -> None:
    parser = argparse.ArgumentParser(description="A walk over many leads over loopback, the SDK beside bare httpx.")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--leads", type=int, default=100_000)
    arguments = parser.parse_args()
    print_table(f"A walk over {arguments.leads:,} leads", HEADS, measure(arguments.rounds, arguments.leads))


if __name__ == "__main__":
    main()
