"""Models beside plain JSON and beside other ways to models, then calls and walks beside a bare httpx client.

    python benchmarks/compare.py

Prints the ratios and writes them to benchmarks/results.md and docs/benchmarks.svg. Data are pages of 100 objects with
every field of openapi.yaml filled, and a bulk upload of 100 leads. throughput.py and walk.py have the calls and walks,
sandbox.py has what the sandbox takes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from statistics import geometric_mean
from typing import Any

from contenders import JSON, ORJSON, OURS, OURS_WITH_ORJSON, Contender, contenders
from measuring import Measured, compare, compare_memory, compare_startup
from pages import ITEMS, PAGES, Node, new_leads, page
from reporting import Rows, bar_chart, conditions, markdown_table, print_table
from sandbox import HEADS as SANDBOX_HEADS
from sandbox import measure as measure_sandbox
from throughput import HEADS as CALL_HEADS
from throughput import measure as measure_calls
from walk import HEADS as WALK_HEADS
from walk import measure as measure_walks

ROOT = Path(__file__).resolve().parent.parent
HEADS = ["ratio to plain JSON", "accounts", "leads", "campaigns", "leads, all read", "encode", "construct", "memory"]
STARTUP_HEADS = ["start", "ms", "ratio to httpx"]
STARTUP = {
    "httpx": "import httpx; httpx.AsyncClient()",
    "instantly-async": "import instantly_async; instantly_async.InstantlyClient(api_key='x')",
    "instantlyai": "import instantlyai; instantlyai.AsyncInstantly(api_key='x')",
}
LEAD = {
    "email": "jane@example.com",
    "first_name": "Jane",
    "last_name": "Doe",
    "company_name": "Example Inc.",
    "job_title": "Head of Growth",
    "phone": "+1234567890",
}
KEPT_PAGES = 10
NOTES = """\
Multiples of what plain JSON takes, lower is better: `json.loads` of the same bytes, `json.dumps` of the same dicts,
`dict(...)`, and the memory of the dicts. Pages of 100 objects with every documented field filled; `encode` is a bulk
upload of 100 leads, `construct` one lead from six keyword arguments, `memory` what 1,000 decoded leads hold. The models
of msgspec and pydantic have the types of openapi.yaml; these two and openapi-python-client refuse a whole page when an
enum in it has a value that is not listed. instantly-async makes nested models, members of enums and datetimes when a
field is read, the others when they decode; `leads, all read` reads every field of every lead once.
"""
CALL_NOTES = """\
Small GETs over loopback, with models, beside a bare `httpx.AsyncClient` that parses JSON only, in the same run:
"""
WALK_NOTES = """\
A walk over 100,000 leads by pages of 100, with models, beside a loop over a bare `httpx.AsyncClient` with JSON only:
"""
SANDBOX_NOTES = """\
The sandbox in one process; walks over its leads beside walks of the same client over the same pages ready-made:
"""


def decode_task(decode: Callable[[bytes], object], content: bytes) -> Callable[[], object]:
    return lambda: decode(content)


def read_task(one: Contender, content: bytes) -> Callable[[], object]:
    decode: Callable[[bytes], Any] = one.decoder("LeadPage")
    read = one.reader("Lead")

    def task() -> None:
        for lead in decode(content):
            read(lead)

    return task


def construct_task(constructor: Callable[..., object], arguments: Node) -> Callable[[], object]:
    return lambda: constructor(**arguments)


def measure(everyone: list[Contender]) -> list[dict[str, Measured]]:
    """One result for each column of the table."""
    columns = []
    for name in PAGES:
        content = page(name)
        columns.append(compare({one.name: decode_task(one.decoder(name), content) for one in everyone}, JSON.name))
    content = page("LeadPage")
    columns.append(compare({one.name: read_task(one, content) for one in everyone}, JSON.name))
    leads = new_leads()
    columns.append(compare({one.name: one.encoder(leads) for one in everyone}, JSON.name))
    without_json = [one for one in everyone if one not in (ORJSON, OURS_WITH_ORJSON)]
    makers = {one.name: construct_task(one.constructor(), LEAD) for one in without_json}
    columns.append(compare(makers, JSON.name))
    contents = [page("LeadPage", seed) for seed in range(KEPT_PAGES)]
    columns.append(compare_memory({one.name: one.decoder("LeadPage") for one in everyone}, contents, JSON.name))
    return columns


def ratio_rows(columns: list[dict[str, Measured]]) -> Rows:
    return {
        name: [f"{column[name].ratio:.2f}" if name in column else "" for column in columns]
        for name in columns[0]  # decoding has everyone
    }


def base_line(columns: list[dict[str, Measured]]) -> str:
    *decode, read, encode, construct, memory = (column[JSON.name].amount for column in columns)
    pages = ", ".join(f"{seconds * 1e3:.2f}" for seconds in decode)
    return (
        f"1.00 is {pages} ms to decode, {read * 1e3:.2f} ms to decode leads and read them, {encode * 1e3:.2f} ms to "
        f"encode, {construct * 1e6:.2f} µs to construct, and {memory / KEPT_PAGES / ITEMS:,.0f} bytes for each lead."
    )


def startup_rows(startup: Mapping[str, Measured]) -> Rows:
    return {name: [f"{one.amount * 1e3:.0f}", f"{one.ratio:.2f}"] for name, one in startup.items()}


def main() -> None:
    columns = measure(contenders())
    rows, base = ratio_rows(columns), base_line(columns)
    print_table("Models beside plain JSON", HEADS, rows)
    print(base)
    start = startup_rows(compare_startup(STARTUP, "httpx"))
    print_table("Import and client, in a fresh process", STARTUP_HEADS, start)
    calls = measure_calls()
    print_table("Small GETs over loopback", CALL_HEADS, calls)
    walks = measure_walks()
    print_table("A walk over 100,000 leads", WALK_HEADS, walks)
    sandbox = measure_sandbox()
    print_table("The sandbox", SANDBOX_HEADS, sandbox)

    text = f"# Benchmarks\n\n{conditions()} Made by `make bench`.\n\n{NOTES}\n{markdown_table(HEADS, rows)}\n{base}\n\n"
    text += "Time to import and to make a client, in a fresh process, beyond that of a bare Python:\n\n"
    text += markdown_table(STARTUP_HEADS, start)
    text += f"\n{CALL_NOTES}\n{markdown_table(CALL_HEADS, calls)}"
    text += f"\n{WALK_NOTES}\n{markdown_table(WALK_HEADS, walks)}"
    text += f"\n{SANDBOX_NOTES}\n{markdown_table(SANDBOX_HEADS, sandbox)}"
    (ROOT / "benchmarks" / "results.md").write_text(text, encoding="utf-8")
    means = {name: geometric_mean([column[name].ratio for column in columns[: len(PAGES)]]) for name in rows}
    subtitle = "Multiples of json.loads; geometric mean of accounts, leads and campaigns; lower is better"
    chart = bar_chart("From the bytes of a page to 100 objects", subtitle, means, marked=OURS.name)
    (ROOT / "docs" / "benchmarks.svg").write_text(chart, encoding="utf-8")


if __name__ == "__main__":
    main()
