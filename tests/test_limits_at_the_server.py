"""No window has more requests than its limit, as a server in a process of its own sees them."""

from __future__ import annotations

import random
import subprocess
import sys
from bisect import bisect_left
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress
from typing import Any

import anyio
import httpx
import pytest

from instantly_async import InstantlyClient, InstantlyError, LocalRateLimiter, RateLimit
from instantly_async._core.rate_limits import windows

Run = Callable[[Callable[[], Awaitable[Any]]], Any]
LIMIT = 20

# Answers in the way that the path begins with, and notes when requests came; "/times" tells.
SERVER = """
import asyncio, json, random, time

times = []
dice = random.Random(1)

async def serve(reader, writer):
    try:
        while True:
            path = (await reader.readuntil(b"\\r\\n\\r\\n")).split()[1].decode()
            status, body, close = "200 OK", b'{"id":"1"}', b""
            if path == "/times":
                body = json.dumps(times).encode()
            else:
                times.append(time.monotonic())
                way = path.split("/")[1]
                if way == "stalls":
                    await asyncio.sleep(max(0, times[0] + 1.6 - times[-1]))
                if way == "fails" and dice.random() < 0.3:
                    status = "503 Unavailable"
                if way == "closes":
                    close = b"Connection: close\\r\\n"
            head = f"HTTP/1.1 {status}\\r\\nContent-Length: {len(body)}\\r\\n"
            writer.write(head.encode() + close + b"\\r\\n" + body)
            await writer.drain()
            if close:
                break
    except (asyncio.IncompleteReadError, ConnectionError):
        pass
    writer.close()

async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=500)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()

asyncio.run(main())
"""


@pytest.fixture
def url() -> Iterator[str]:
    """Where a server is, in a process of its own."""
    with subprocess.Popen([sys.executable, "-c", SERVER], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        process.kill()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("way", "connections", "cancelled"),
    [
        ("closes", 100, False),  # a new connection for every call
        ("stalls", 5, False),  # many calls have a slot when the first places get free
        ("fails", 100, True),  # retries and cancellations
    ],
)
def test_no_second_has_more_requests_than_the_limit(
    way: str, connections: int, cancelled: bool, url: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(windows, "MARGIN", 0.3)  # a busy machine may keep a request for longer than a network does
    dice = random.Random(2)

    async def scenario() -> list[float]:
        limiter = LocalRateLimiter((RateLimit(LIMIT, 1),))
        limits = httpx.Limits(max_connections=connections)
        async with InstantlyClient("key", base_url=f"{url}/{way}", rate_limiter=limiter, limits=limits) as client:

            async def caller() -> None:
                while True:
                    with suppress(InstantlyError), anyio.move_on_after(dice.uniform(0, 1) if cancelled else None):
                        await client.custom_tags.get("1")

            with anyio.move_on_after(2.8):
                async with anyio.create_task_group() as tasks:
                    for _ in range(3 * LIMIT):
                        tasks.start_soon(caller)
        async with httpx.AsyncClient() as other:
            return list((await other.get(f"{url}/times")).json())

    times = run(scenario)
    assert len(times) >= LIMIT
    assert max(bisect_left(times, at + 1) - number for number, at in enumerate(times)) <= LIMIT
