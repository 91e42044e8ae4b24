"""A process is killed in the middle of its work, at one step after the other."""

from __future__ import annotations

import itertools
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
STEPS = {"open", "os.mkdir", "os.remove", "os.rename", "os.rmdir"}


def kills(prepare: Callable[[], object], work: Callable[[], object]) -> Iterator[None]:
    """Prepare, work and be killed (-9) before one of the steps on the disk; once for each step, until none is left."""
    for last in itertools.count():
        prepare()
        if child := os.fork():
            status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
            if status == 0:
                return
            assert status == -signal.SIGKILL, status
            yield
        else:
            _work(work, last)


def _work(work: Callable[[], object], last: int) -> None:
    steps = itertools.count()

    def kill(event: str, arguments: object) -> None:
        if event in STEPS and next(steps) == last:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(kill)
    status = 1
    try:
        work()
        status = 0
    finally:
        os._exit(status)


def in_a_process(function: Callable[[Path], int], folder: Path) -> int:
    """Call a function of a test module in a process of its own, which can fork: it has one thread."""
    script = f"""\
import sys, pathlib
from {function.__module__} import {function.__name__} as function
print(function(pathlib.Path(sys.argv[1])))
"""
    done = subprocess.run([sys.executable, "-c", script, folder], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return int(done.stdout)
