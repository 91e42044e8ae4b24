"""Processes of the programs in examples/, and what they print while they run."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from queue import Queue
from threading import Thread

from instantly_async.sandbox import Sandbox

from ..document import ROOT

EXAMPLES = ROOT / "examples"
LONGEST = 300  # seconds; whoever needs more hangs


def environment_of(sandbox: Sandbox) -> dict[str, str]:
    """The variables that lead a program to a sandbox, with a key that has every scope, beside those of this process."""
    own = {"INSTANTLY_BASE_URL": sandbox.url, "INSTANTLY_API_KEY": sandbox.key}
    wide = {"COLUMNS": "160"}  # how wide rich takes the terminal to be
    return {**os.environ, **own, **wide, "PYTHONIOENCODING": "utf-8"}


def run(
    sandbox: Sandbox, folder: Path, program: str, *arguments: str, key: str | None = None, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Run a program to its end, in a folder of the test's; by default with a key that has every scope."""
    own = {"INSTANTLY_API_KEY": sandbox.key if key is None else key, **variables}
    return subprocess.run(
        [sys.executable, str(EXAMPLES / program), *arguments],
        env=environment_of(sandbox) | own,
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        timeout=LONGEST,
    )


class Running:
    """A program that goes on until it is told to end, and the lines that it prints."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.said: list[str] = []
        self._lines: Queue[str | None] = Queue()
        self._reader = Thread(target=self._read, daemon=True)
        self._reader.start()

    def wait_for(self, words: str) -> str:
        """The next line with these words."""
        while (line := self._lines.get(timeout=LONGEST)) is not None:
            self.said.append(line)
            if words in line:
                return line
        raise AssertionError(f"the program ended and never said {words!r}:\n{''.join(self.said)}")

    def wait(self) -> int:
        """Its exit status, when it has ended; `said` has every line then."""
        status = self.process.wait(LONGEST)
        while (line := self._lines.get(timeout=LONGEST)) is not None:
            self.said.append(line)
        return status

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()
        self._reader.join()

    def _read(self) -> None:
        assert self.process.stdout is not None
        with self.process.stdout as lines:
            for line in lines:
                self._lines.put(line)
        self._lines.put(None)


@contextmanager
def running(*arguments: str, environment: Mapping[str, str], folder: Path) -> Iterator[Running]:
    """A Python program that is killed at the end of the block, if it is still there."""
    program = Running(
        subprocess.Popen(
            [sys.executable, *arguments],
            env={**environment, "PYTHONUNBUFFERED": "1"},
            cwd=folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
    )
    try:
        yield program
    finally:
        program.kill()
