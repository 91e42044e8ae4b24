"""A program that adds 20,000 leads is killed (-9) anywhere, again and again, and doubles and loses nothing."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from ..document import ROOT
from .conftest import Workspace

LEADS = 20_000
PROGRAM = """\
import sys
import anyio
from instantly_async import InstantlyClient
from instantly_async.bulk import delivery

async def main(url, key, list_id, checkpoint, count):
    delivery.LOOKS = (0.0, 0.05, 0.1, 0.1)
    rows = ({"email": f"p{number}@acme.example", "first_name": "P"} for number in range(int(count)))
    created = 0
    async with InstantlyClient(key, base_url=url, rate_limiter=None) as instantly:
        async for batch in instantly.leads.add_all(rows, list_id=list_id, checkpoint=checkpoint):
            created += len(batch.created) + len(batch.found)
    print(created)

anyio.run(main, *sys.argv[1:])
"""


def add_with_kills(workspace: Workspace, checkpoint: Path, kills: int, chance: random.Random) -> int:
    """Add all leads, and be killed so many times in between; how many leads the last program tells of."""
    arguments = [workspace.sandbox.url, workspace.sandbox.key, workspace.list_id, str(checkpoint), str(LEADS)]
    leads = workspace.sandbox.state["leads"]
    for kill in range(kills + 1):
        program = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, *arguments], stdout=subprocess.PIPE, text=True, cwd=ROOT
        )
        if kill < kills:
            # After so many leads, and a moment that is any part of a batch's time.
            until = len(leads) + chance.randrange(1, 1 + 2 * LEADS // (kills + 1))
            while len(leads) < min(until, LEADS) and program.poll() is None:
                time.sleep(0.001)
            time.sleep(chance.uniform(0, 0.1))
            program.kill()
        told, _ = program.communicate()
        if program.returncode == 0:
            return int(told)
    raise AssertionError(f"the program ended with {program.returncode}")


def check(workspace: Workspace, told: int) -> None:
    counts = Counter(lead["email"] for lead in workspace.sandbox.state["leads"].values())
    assert len(counts) == LEADS
    assert set(counts.values()) == {1}
    assert told == LEADS


@pytest.mark.slow
def test_a_program_that_is_killed_twice_adds_every_lead_once(workspace: Workspace, tmp_path: Path) -> None:
    workspace.sandbox.faults.add("leads.bulk_add", drop="after", probability=0.1, seed=1)
    check(workspace, add_with_kills(workspace, tmp_path / "leads.ckpt", 2, random.Random(1)))


@pytest.mark.long
@pytest.mark.parametrize("seed", range(20))
def test_a_program_that_is_killed_anywhere_adds_every_lead_once(
    seed: int, workspace: Workspace, tmp_path: Path
) -> None:
    workspace.sandbox.faults.add("leads.bulk_add", drop="after", probability=0.1, seed=seed)
    workspace.sandbox.faults.add("leads.bulk_add", drop="before", probability=0.1, seed=seed)
    check(workspace, add_with_kills(workspace, tmp_path / "leads.ckpt", 1 + seed % 4, random.Random(seed)))
