"""The fleet of the examples exports every workspace once, whole, though a worker is killed in the middle."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

import pytest

from instantly_async.sandbox import Sandbox

from ..document import ROOT
from .redis_server import RedisServer

pytestmark = pytest.mark.long

WORKERS, WORKSPACES, LEADS = 4, 14, 1_500
EXAMPLES = ROOT / "examples"


def wait_until(condition: Callable[[], object], what: str) -> None:
    until = time.monotonic() + 120
    while not condition():
        assert time.monotonic() < until, what
        time.sleep(0.01)


def fill(sandbox: Sandbox, number: int) -> tuple[str, str, list[str]]:
    """A workspace with leads: its id, a key for it, and their ids."""
    workspace = str(UUID(int=(8 << 60) + (4 << 76) + number))
    key = sandbox.new_key(["leads:read"], workspace=workspace)
    like = next(iter(sandbox.state["leads"].values()))
    table = sandbox.state.workspaces[workspace]["leads"]
    for place in range(LEADS):
        lead_id = str(UUID(int=(number << 64) + (7 << 76) + place))
        table[lead_id] = {**like, "id": lead_id, "email": f"lead{place}@workspace{number}.example"}
    return workspace, key, list(table)


class Worker:
    """A machine with one worker; killed, nobody starts it again."""

    def __init__(self, environment: Mapping[str, str], log: Path) -> None:
        command = ["-m", "taskiq", "worker", "--app-dir", str(EXAMPLES), "fleet:broker"]
        with log.open("w") as output:
            self.process = subprocess.Popen(
                [sys.executable, *command, "--workers", "1", "--max-async-tasks", "2"],
                env=environment,
                stdout=output,
                stderr=output,
                start_new_session=True,
            )
        self._log = log

    def said(self, what: str) -> list[str]:
        """The workspaces of which it has said something."""
        return re.findall(rf"(\w+) {what}", self._log.read_text())

    def under_way(self) -> set[str]:
        """The workspaces of which it has written a part, as their checkpoints say, too."""
        return set(self.said("has")) - set(self.said("is done"))

    def send(self, number: signal.Signals) -> None:
        os.killpg(self.process.pid, number)

    def end(self) -> None:
        if self.process.poll() is None:
            self.send(signal.SIGKILL)
        self.process.wait()


@contextmanager
def working(environment: Mapping[str, str], folder: Path) -> Iterator[list[Worker]]:
    workers = [Worker(environment, folder / f"worker{number}.log") for number in range(WORKERS)]
    try:
        yield workers
    finally:
        for worker in workers:
            worker.end()


def kill_in_the_middle(worker: Worker) -> tuple[set[str], set[str]]:
    """Kill a worker in the middle of exports; gives the workspaces that it has begun, and those with a part written."""
    while True:
        wait_until(lambda: worker.under_way(), "the worker begins nothing")
        worker.send(signal.SIGSTOP)
        if parts := worker.under_way():
            worker.send(signal.SIGKILL)
            return set(worker.said("begins")) - set(worker.said("is done")), parts
        worker.send(signal.SIGCONT)


def test_a_killed_worker_loses_nothing_and_nothing_is_exported_twice(redis: RedisServer, tmp_path: Path) -> None:
    pytest.importorskip("taskiq_redis", reason="taskiq and taskiq-redis are not installed (group examples)")
    exports, keys_file = tmp_path / "exports", tmp_path / "keys.json"
    with Sandbox() as sandbox:
        filled = {f"workspace{number}": fill(sandbox, number) for number in range(WORKSPACES)}
        keys_file.write_text(json.dumps({name: key for name, (_, key, _) in filled.items()}))
        sandbox.faults.add("leads.list", latency=0.1, times=100_000)
        environment = {
            **os.environ,
            "INSTANTLY_BASE_URL": sandbox.url,
            "REDIS_URL": redis.url,
            "EXPORTS": str(exports),
            "WORKSPACE_KEYS": str(keys_file),
            "FLEET_SIZE": str(WORKERS),
            "LOST_AFTER": "4",
        }
        with working(environment, tmp_path) as workers:
            started = subprocess.Popen(
                [sys.executable, str(EXAMPLES / "fleet.py")], env=environment, stdout=subprocess.PIPE, text=True
            )
            try:
                begun, parts = kill_in_the_middle(workers[0])
                told, _ = started.communicate(timeout=240)
            finally:
                started.kill()
            wait_until(
                lambda: sum(len(worker.said("is done")) for worker in workers) >= WORKSPACES, "one does not say it"
            )
        done = Counter(name for worker in workers for name in worker.said("is done"))
        requests = [request for request in sandbox.requests if request.operation == "leads.list"]
    assert started.returncode == 0
    assert f"{WORKSPACES} workspaces are exported" in told
    (night,) = exports.iterdir()
    assert sorted(file.name for file in night.iterdir()) == sorted(f"{name}.ndjson" for name in filled)
    lines = 0
    for name, (_, _, ids) in filled.items():
        exported = [json.loads(line)["id"] for line in (night / f"{name}.ndjson").read_text().splitlines()]
        assert sorted(exported) == sorted(ids)
        lines += len(exported)
    assert done == dict.fromkeys(filled, 1)
    pages = Counter((request.workspace, (request.body or {}).get("starting_after")) for request in requests)
    assert {name for name, (workspace, _, _) in filled.items() if pages[workspace, None] > 1} <= begun - parts
    for workspace, _, ids in [filled[name] for name in parts]:
        assert {pages[workspace, after] for after in [None, *ids[99:900:100]]} == {1}, "a part was fetched again"
    print(f"{lines} lines of {WORKSPACES} workspaces; {', '.join(sorted(begun))} taken over")
