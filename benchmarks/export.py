"""An export of 100,000 leads of a loopback server: the SDK beside a bare loop that writes the same file.

    python benchmarks/export.py [--rounds 3] [--leads 100000]

The bare loop is what one writes without an SDK: httpx, the JSON parser of the standard library, and csv, json or
pyarrow, which take all fields as they come. It writes to the target itself, and nothing goes on if it fails. The
writers of each format take turns within each round; the table gives medians over the rounds. The server is a process of
its own, and has its pages ready. Every export has a process, too, and its memory is the most that it ever had.
"""

from __future__ import annotations

import argparse
import csv
import json
import multiprocessing
import resource
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from statistics import median
from typing import Any

import anyio
import httpx
import pyarrow
from pages import ITEMS
from pyarrow import parquet
from reporting import Rows, print_table
from server_process import server_process
from throughput import HEADERS, PLENTY, TIMEOUT
from walk import _serve

from instantly_async import InstantlyClient
from instantly_async._core import json_codec
from instantly_async.export.columns import layout_of_items
from instantly_async.models import LeadPage

HEADS = ["export", "seconds", "leads/s", "ratio to the bare loop", "memory, MB"]

Write = Callable[[str, Path], Awaitable[None]]

_layout = layout_of_items(LeadPage)
assert _layout is not None
FIELDS = list(_layout.fields)


async def _bare_pages(url: str) -> AsyncIterator[list[dict[str, Any]]]:
    cursor = None
    async with httpx.AsyncClient(headers=HEADERS, timeout=TIMEOUT) as client:
        while True:
            body = {"limit": ITEMS} if cursor is None else {"limit": ITEMS, "starting_after": cursor}
            response = await client.post(f"{url}/api/v2/leads/list", json=body)
            page = response.raise_for_status().json()
            yield page["items"]
            if (cursor := page["next_starting_after"]) is None:
                return


async def bare_csv(url: str, path: Path) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, FIELDS, extrasaction="ignore")
        writer.writeheader()
        async for leads in _bare_pages(url):
            for lead in leads:
                writer.writerow({k: json.dumps(v) if isinstance(v, dict | list) else v for k, v in lead.items()})


async def bare_ndjson(url: str, path: Path) -> None:
    with path.open("w", encoding="utf-8") as file:
        async for leads in _bare_pages(url):
            for lead in leads:
                file.write(json.dumps(lead, ensure_ascii=False) + "\n")


async def bare_parquet(url: str, path: Path) -> None:
    schema, writer, rows = None, None, []
    async for leads in _bare_pages(url):
        rows += [{k: json.dumps(v) if isinstance(v, dict | list) else v for k, v in lead.items()} for lead in leads]
        if len(rows) >= 10_000:
            table = pyarrow.Table.from_pylist(rows, schema)
            schema = table.schema
            writer = writer or parquet.ParquetWriter(path, schema)
            writer.write_table(table)
            rows = []
    if writer is None:
        writer = parquet.ParquetWriter(path, pyarrow.Table.from_pylist(rows).schema)
    if rows:
        writer.write_table(pyarrow.Table.from_pylist(rows, schema))
    writer.close()


def instantly(*, with_orjson: bool, checkpoint: bool = False) -> Write:
    """The SDK as it comes, or with the extra `speed`."""

    async def write(url: str, path: Path) -> None:
        installed = json_codec.orjson
        json_codec.orjson = installed if with_orjson else None  # type: ignore[assignment]
        try:
            async with InstantlyClient("key", base_url=url, rate_limiter=PLENTY) as client:
                await client.leads.export(path, checkpoint=path.with_suffix(".ckpt") if checkpoint else None)
        finally:
            json_codec.orjson = installed

    return write


BARE: dict[str, Write] = {"csv": bare_csv, "ndjson": bare_ndjson, "parquet": bare_parquet}
OURS: dict[str, Write] = {
    "InstantlyClient": instantly(with_orjson=False),
    "InstantlyClient with orjson": instantly(with_orjson=True),
    "InstantlyClient with orjson, checkpoint": instantly(with_orjson=True, checkpoint=True),
}


def _writers(ending: str) -> dict[str, Write]:
    return {"bare loop": BARE[ending], **OURS}


def _in_own_process(ending: str, name: str, url: str, folder: str, pipe: Any) -> None:
    started = time.perf_counter()
    anyio.run(_writers(ending)[name], url, Path(folder) / f"leads.{ending}")
    pipe.send((time.perf_counter() - started, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024))


def _measured(ending: str, name: str, url: str) -> tuple[float, float]:
    """Seconds and MB of one export."""
    context = multiprocessing.get_context("spawn")
    ours, its = context.Pipe()
    with tempfile.TemporaryDirectory() as folder:
        process = context.Process(target=_in_own_process, args=(ending, name, url, folder, its))
        process.start()
        measured: tuple[float, float] = ours.recv()
        process.join()
    return measured


def measure(rounds: int = 3, leads: int = 100_000) -> Rows:
    """One row for each format and writer."""
    rows: dict[str, list[str]] = {}
    with server_process(_serve, leads) as url:
        for ending in BARE:
            found: dict[str, list[tuple[float, float]]] = {name: [] for name in _writers(ending)}
            for _ in range(rounds):
                for name in found:
                    found[name].append(_measured(ending, name, url))
            for name, measured in found.items():
                seconds = median(one[0] for one in measured)
                ratio = median(ours[0] / bare[0] for ours, bare in zip(measured, found["bare loop"], strict=True))
                memory = f"{max(one[1] for one in measured):.0f}"
                rows[f"{ending}: {name}"] = [f"{seconds:.2f}", f"{leads / seconds:,.0f}", f"{ratio:.2f}", memory]
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description="An export of many leads over loopback, the SDK beside a bare loop.")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--leads", type=int, default=100_000)
    arguments = parser.parse_args()
    print_table(f"An export of {arguments.leads:,} leads", HEADS, measure(arguments.rounds, arguments.leads))


if __name__ == "__main__":
    main()
