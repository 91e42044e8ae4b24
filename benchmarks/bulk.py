"""A million leads through `leads.add_all`: rows a second, and the peak of memory beside that of a tenth of them.

    python benchmarks/bulk.py [--rows 1000000]

The server, a process of its own, answers at once with bytes that are ready: each row was created and has an id. Every
figure is made in a fresh process, whose memory nothing else takes.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import multiprocessing
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import anyio
from reporting import Rows, print_table
from server_process import server_process
from throughput import PLENTY

from instantly_async import InstantlyClient

BATCH = 1_000
HEADS = ["run", "seconds", "rows/s", "µs of CPU a row", "peak MB", "checkpoint MB"]
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b"
LIST = "019b8d62-0000-7000-8000-00000000000a"
MEGABYTE = 1024 * (1024 if sys.platform == "darwin" else 1)  # in the units of ru_maxrss


def _answer() -> bytes:
    created = [{"index": number, "id": f"019b8d62-8250-7000-8000-{number:012x}"} for number in range(BATCH)]
    counts = ("in_blocklist", "duplicated_leads", "skipped_count", "invalid_email_count", "incomplete_count")
    return json.dumps(
        {
            "status": "success",
            "total_sent": BATCH,
            "leads_uploaded": BATCH,
            **dict.fromkeys(counts, 0),
            "duplicate_email_count": 0,
            "created_leads": created,
        }
    ).encode()


class _Adding(asyncio.Protocol):
    """Takes a batch, and says that all of it was added."""

    answer: bytes

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._left = 0
        self._head = b""

    def data_received(self, data: bytes) -> None:
        if not self._left:
            self._head += data
            head, end, body = self._head.partition(b"\r\n\r\n")
            if not end:
                return
            length = next(line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
            self._left, self._head = int(length.partition(b":")[2]), b""
            data = body
        self._left -= len(data)
        if not self._left:
            self._transport.write(self.answer)


def _serve(pipe: Connection) -> None:
    async def forever() -> None:
        body = _answer()
        _Adding.answer = HEAD % (len(body), body)
        server = await asyncio.get_running_loop().create_server(_Adding, "127.0.0.1", 0)
        pipe.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(forever())


def _rows(count: int) -> Iterator[dict[str, Any]]:
    for number in range(count):
        yield {
            "email": f"person-{number}@company-{number % 5_000}.example",
            "first_name": "Person",
            "last_name": str(number),
            "company_name": f"Company {number % 5_000}",
            "score": number / 10,
        }


async def _add(url: str, count: int, checkpoint: str | None) -> int:
    created = 0
    instantly = InstantlyClient("key", base_url=url, rate_limiter=PLENTY)
    async with instantly, instantly.leads.add_all(_rows(count), list_id=LIST, checkpoint=checkpoint) as run:
        async for batch in run:
            created += len(batch.created)
    return created


def _measured(url: str, count: int, folder: str | None, rounds: int) -> list[str]:
    """One row; of several rounds with one checkpoint the last is timed."""
    path = None if folder is None else Path(folder) / "leads.ckpt"
    seconds = cpu = 0.0
    for _ in range(rounds):
        started, cpu_started = time.perf_counter(), time.process_time()
        created = anyio.run(_add, url, count, None if path is None else str(path))
        seconds, cpu = time.perf_counter() - started, time.process_time() - cpu_started
        assert created == count, created
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MEGABYTE
    size = "" if path is None else f"{path.stat().st_size / 1e6:.0f}"
    return [f"{seconds:.1f}", f"{count / seconds:,.0f}", f"{cpu / count * 1e6:.0f}", f"{peak:.0f}", size]


def _fresh(url: str, count: int, *, kept: bool, rounds: int = 1) -> list[str]:
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, context) as process, tempfile.TemporaryDirectory() as folder:
        return process.submit(_measured, url, count, folder if kept else None, rounds).result()


def measure(rows: int = 1_000_000) -> Rows:
    """One row of the table for each run."""
    with server_process(_serve) as url:
        return {
            f"{rows // 10:,} rows": _fresh(url, rows // 10, kept=False),
            f"{rows:,} rows": _fresh(url, rows, kept=False),
            f"{rows // 10:,} rows, checkpoint": _fresh(url, rows // 10, kept=True),
            f"{rows:,} rows, checkpoint": _fresh(url, rows, kept=True),
            f"{rows // 10:,} rows, all of them done before": _fresh(url, rows // 10, kept=True, rounds=2),
        }


def main() -> None:
    parser = argparse.ArgumentParser(description="Many leads through leads.add_all, against a server that is ready.")
    parser.add_argument("--rows", type=int, default=1_000_000)
    arguments = parser.parse_args()
    print_table("Adding leads over loopback", HEADS, measure(arguments.rows))


if __name__ == "__main__":
    main()
