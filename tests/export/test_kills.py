"""An export over real HTTP from a server that fails now and then, killed (-9) and started again: every lead once."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from instantly_async.sandbox import Sandbox

from ..document import ROOT
from .lists import READERS, ids, in_folder

LEADS = 20_000
PAGES = LEADS // 100
ENDINGS = sorted(READERS)
FAULTS: list[dict[str, Any]] = [
    {"drop": "before"},
    {"drop": "after"},
    {"cut": True},
    {"status": 503},
    {"status": 429, "retry_after": 0},
]

PROGRAM = """\
import sys
import anyio
from instantly_async import InstantlyClient

async def main():
    async with InstantlyClient(max_retries=20, rate_limiter=None) as instantly:
        done = await instantly.leads.export(sys.argv[1], checkpoint=sys.argv[2])
        print(done.rows, done.resumed)

anyio.run(main, backend=sys.argv[3])
"""


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(leads=LEADS) as sandbox:
        yield sandbox


def killed_and_resumed(sandbox: Sandbox, folder: Path, seed: int) -> None:
    chance = random.Random(seed)
    path = folder / f"l.{chance.choice(ENDINGS)}"
    sandbox.faults.clear()
    for fault in FAULTS:
        sandbox.faults.add("leads.list", probability=0.01, seed=chance.randrange(1_000), **fault)
    arguments = [str(path), str(folder / "l.ckpt"), chance.choice(["asyncio", "trio"])]
    command = [sys.executable, "-c", PROGRAM, *arguments]
    environment = {**os.environ, "INSTANTLY_BASE_URL": sandbox.url, "INSTANTLY_API_KEY": sandbox.key}
    for calls in chance.sample(range(1, PAGES // 2), 2):
        asked = len(sandbox.requests)
        with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as running:
            while len(sandbox.requests) < asked + calls and running.poll() is None:
                time.sleep(0.001)
            time.sleep(chance.random() * 0.02)
            running.kill()
        assert not path.exists() or len(ids(path)) == LEADS
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(f"{LEADS} ")
    found = ids(path)
    assert len(found) == len(set(found)) == LEADS
    assert set(found) == {*sandbox.state["leads"]}
    assert in_folder(folder) == ["l.ckpt", path.name]


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(2))
def test_killed_at_two_points(seed: int, sandbox: Sandbox, tmp_path: Path) -> None:
    killed_and_resumed(sandbox, tmp_path, seed)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(2, 22))
def test_killed_at_twenty_points(seed: int, sandbox: Sandbox, tmp_path: Path) -> None:
    killed_and_resumed(sandbox, tmp_path, seed)
