"""The sandbox: how soon there is one, what 100,000 leads take, and walks over them beside the same pages ready-made.

    python benchmarks/sandbox.py [--rounds 3] [--leads 100000]

Everything is in one process without a socket, but for the HTTP server, whose start is measured with its first answer.
Walks take turns within each round with walks over a Starlette application that has the bytes of the pages ready.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import resource
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from statistics import median
from typing import Any

import anyio
import httpx
from reporting import Rows, print_table
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from instantly_async import InstantlyClient
from instantly_async.sandbox import Sandbox

HEADS = ["sandbox", "measured", "aim"]
AT_A_TIME = 1_000  # leads that are added by one call
PATH = "/api/v2/leads/list"
MEGABYTE = 1024 * (1024 if sys.platform == "darwin" else 1)  # in the units of ru_maxrss
SCHEDULE: dict[str, Any] = {
    "schedules": [
        {"name": "Days", "timing": {"from": "09:00", "to": "17:00"}, "days": {"1": True}, "timezone": "Europe/Belgrade"}
    ]
}


def measure(rounds: int = 3, leads: int = 100_000) -> Rows:
    """One row for each figure, made in a fresh process, whose memory nothing else takes."""
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as process:
        return process.submit(_measure, rounds, leads).result()


def _measure(rounds: int, leads: int) -> Rows:
    rows = {
        "another `Sandbox()`": [f"{_fresh():.0f} ms", "20 ms"],
        "HTTP server, until its first answer": [f"{_served():.0f} ms", "1,000 ms"],
    }
    ratios, megabytes = anyio.run(_walked, rounds, leads)
    rows[f"process with {leads:,} leads"] = [f"{megabytes:.0f} MB", "600 MB"]
    return rows | {f"walk, {name}": [f"{ratio:.2f} times ready-made", "2 times"] for name, ratio in ratios.items()}


def _fresh() -> float:
    """Milliseconds until another sandbox answers what it begins with."""
    times = []
    for _ in range(6):
        started = time.perf_counter()
        assert Sandbox().state["accounts"]
        times.append(time.perf_counter() - started)
    return median(times[1:]) * 1e3


def _served() -> float:
    """Milliseconds until a sandbox has answered over HTTP."""
    started = time.perf_counter()
    with Sandbox() as sandbox:
        httpx.get(
            f"{sandbox.url}/api/v2/accounts",
            headers={"Authorization": f"Bearer {sandbox.key}", "User-Agent": "benchmarks"},
        ).raise_for_status()
        return (time.perf_counter() - started) * 1e3


async def _walked(rounds: int, leads: int) -> tuple[dict[str, float], float]:
    """The ratios of walks, and the megabytes of this process when the leads are there."""
    async with Sandbox() as sandbox:
        instantly = sandbox.client()
        campaign = (await instantly.campaigns.create(name="Load", campaign_schedule=SCHEDULE)).id
        lead_list = (await instantly.lead_lists.create(name="Load")).id
        places: list[dict[str, Any]] = [{"campaign_id": campaign}, {"list_id": lead_list}]
        for number in range(0, leads, AT_A_TIME):
            new = [_lead(number + place) for place in range(AT_A_TIME)]
            await instantly.leads.bulk_add(leads=new, **places[number // AT_A_TIME % 2])
        megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MEGABYTE
        conditions: dict[str, dict[str, Any]] = {
            "all": {},
            "campaign=": {"campaign": campaign},
            "list_id=": {"list_id": lead_list},
        }
        ratios = {name: await _ratio(instantly, rounds, given) for name, given in conditions.items()}
    return ratios, megabytes


async def _ratio(instantly: InstantlyClient, rounds: int, conditions: dict[str, Any]) -> float:
    """The CPU time of a walk, as a multiple of that of one over the same pages ready-made."""
    pages: list[bytes] = []
    async for page in instantly.leads.list(limit=100, **conditions).pages():
        pages.append(json.dumps({**page.to_dict(), "next_starting_after": str(len(pages) + 1)}).encode())
    pages.append(b'{"items": []}')
    transport = httpx.ASGITransport(_ready_made(pages))
    ratios = []
    async with InstantlyClient("key", base_url="http://ready", rate_limiter=None, transport=transport) as ready:
        for _ in range(rounds):
            ours, its = [await _seconds(client, conditions) for client in (instantly, ready)]
            ratios.append(ours / its)
    return median(ratios)


def _ready_made(pages: list[bytes]) -> Starlette:
    async def answer(request: Request) -> Response:
        number = json.loads(await request.body()).get("starting_after", 0)
        return Response(pages[int(number)], media_type="application/json")

    return Starlette(routes=[Route(PATH, answer, methods=["POST"])])


async def _seconds(client: InstantlyClient, conditions: dict[str, Any]) -> float:
    started, count = time.process_time(), 0
    async for _ in client.leads.list(limit=100, **conditions):
        count += 1
    assert count > 0
    return time.process_time() - started


def _lead(number: int) -> dict[str, Any]:
    return {
        "email": f"lead-{number}@company-{number % 5_000}.example",
        "first_name": "Ada",
        "last_name": f"Number {number}",
        "company_name": f"Company {number % 5_000}",
        "custom_variables": {"size": number % 300, "city": "Bern"},
    }


def main() -> None:
    parser = argparse.ArgumentParser(description="Start, memory and walks of the sandbox.")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--leads", type=int, default=100_000)
    arguments = parser.parse_args()
    print_table("The sandbox", HEADS, measure(arguments.rounds, arguments.leads))


if __name__ == "__main__":
    main()
