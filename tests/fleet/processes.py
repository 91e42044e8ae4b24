"""Processes that call one server under one budget, and what the server sees of them."""

from __future__ import annotations

import json
import subprocess
import sys
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any
from urllib.request import urlopen

# Notes when requests came, and for how long it stood still at most; "/seen" tells.
SERVER = """
import asyncio, contextlib, json, os, time

times, stood_still = [], 0.0
with contextlib.suppress(OSError):
    os.nice(-15)  # what comes in is not left lying when the machine is busy

async def serve(reader, writer):
    try:
        while True:
            path = (await reader.readuntil(b"\\r\\n\\r\\n")).split()[1]
            body = json.dumps([times, stood_still]).encode() if path == b"/seen" else b'{"id":"1"}'
            if path != b"/seen":
                times.append(time.monotonic())
            writer.write(b"HTTP/1.1 200 OK\\r\\nContent-Length: %d\\r\\n\\r\\n" % len(body) + body)
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        pass
    writer.close()

async def watch():
    global stood_still
    while True:
        before = time.monotonic()
        await asyncio.sleep(0.02)
        stood_still = max(stood_still, time.monotonic() - before - 0.02)

async def main():
    watching = asyncio.create_task(watch())
    server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=500)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()

asyncio.run(main())
"""

# Calls as fast as it may for a while; tells how many calls were made, which failed, and for how long it stood still.
WORKER = """
import json, logging, sys, time
import anyio
from instantly_async import InstantlyClient, RateLimit
from instantly_async._core.rate_limits import windows
from instantly_async.redis import RedisRateLimiter

logging.basicConfig(format="%(asctime)s %(process)d %(message)s")
logging.getLogger("instantly_async").setLevel(logging.INFO)
given = json.loads(sys.argv[1])
windows.MARGIN = given["margin"]
limits = tuple(RateLimit(*limit) for limit in given["limits"])
calls, errors, stood_still = 0, [], 0.0

async def caller(client):
    global calls
    while True:
        try:
            await client.custom_tags.get("1")
            calls += 1
        except Exception as error:
            errors.append(repr(error))

async def watch():
    global stood_still
    while True:
        before = time.monotonic()
        await anyio.sleep(0.02)
        stood_still = max(stood_still, time.monotonic() - before - 0.02)

async def main():
    limiter = RedisRateLimiter(
        given["redis"], workspace_of="ours", processes=given["processes"], limits=limits, timeout=given["timeout"]
    )
    async with limiter, InstantlyClient("key", base_url=given["url"], rate_limiter=limiter) as client:
        with anyio.move_on_after(given["seconds"]):
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(watch)
                for _ in range(given["callers"]):
                    tasks.start_soon(caller, client)
    print(json.dumps({"calls": calls, "errors": errors, "stood_still": stood_still}))

anyio.run(main)
"""


@contextmanager
def counting_server() -> Iterator[str]:
    """Where a server is that notes when requests come."""
    with subprocess.Popen([sys.executable, "-c", SERVER], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.kill()


def seen_by(url: str) -> tuple[list[float], float]:
    """When requests came to a server, and for how many seconds it stood still at most."""
    with urlopen(f"{url}/seen") as response:
        times, stood_still = json.load(response)
    return times, stood_still


@contextmanager
def fleet(processes: int, **given: Any) -> Iterator[list[subprocess.Popen[str]]]:
    """Processes that call."""
    argument = json.dumps({"processes": processes, "margin": 0.1, "timeout": 1.0, "callers": 30, **given})
    with ExitStack() as stack:
        started = []
        for _ in range(processes):
            command = [sys.executable, "-c", WORKER, argument]
            process = stack.enter_context(subprocess.Popen(command, stdout=subprocess.PIPE, text=True))
            stack.callback(process.kill)
            started.append(process)
        yield started


def ends(processes: Sequence[subprocess.Popen[str]]) -> list[dict[str, Any]]:
    """What processes tell when they have ended."""
    return [json.loads(process.communicate()[0]) for process in processes]


def keeps_to(
    limit: int, margin: float, times: Sequence[float], stood_still: float, told: Sequence[dict[str, Any]]
) -> bool:
    """Whether requests that came so were sent within a limit per second.

    The limiter lets no more than the limit go in a second and its margin. Processes that stand still keep requests: the
    server before it notes them, a caller before it says that one goes and again before it goes. What was kept for
    longer than the margin comes together with that of the next seconds, so that more of these are looked at together.
    """
    kept: float = stood_still + 2 * max(process["stood_still"] for process in told)
    seconds = 1
    while (window := seconds * (1 + margin) - kept) <= 0.1:
        seconds += 1
    return fullest(times, min(window, seconds)) <= seconds * limit


def fullest(times: Sequence[float], seconds: float) -> int:
    """The most requests in any window of so many seconds."""
    return max(bisect_left(times, at + seconds) - number for number, at in enumerate(times))
